<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccessListModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;تذكرة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>AttachmentFile</name>
    <message>
        <source>&quot;%1&quot; is too large to attach. At most %2 are possible. Make it smaller, or put it elsewhere and write where.</source>
        <translation>الملف «%1» أكبر من أن يُرفق. الحد الأقصى %2. صغّره، أو ضعه في مكان آخر واكتب أين هو.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. The disk or network it lies on may be at fault.</source>
        <translation>تعذّرت قراءة «%1» حتى نهايته. ربما السبب في القرص أو الشبكة التي يوجد عليها.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed while it was being read. Nothing was attached. Try again when it is finished.</source>
        <translation>تغيّر «%1» أثناء قراءته. لم يُرفق شيء. أعد المحاولة بعد اكتماله.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. There is nothing in it to attach.</source>
        <translation>الملف «%1» فارغ. لا يوجد فيه ما يُرفق.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. It may have been moved; choose it again.</source>
        <translation>لا يوجد ملف «%1». ربما نُقل؛ اختره من جديد.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file. Only files can be attached.</source>
        <translation>«%1» ليس ملفًا. لا يمكن إرفاق غير الملفات.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Check that you may read it.</source>
        <translation>تعذّر فتح «%1». تحقّق من أن لديك إذن قراءته.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>The file could not be written. The disk may be full.</source>
        <translation>تعذّرت كتابة الملف. ربما القرص ممتلئ.</translation>
    </message>
</context>
<context>
    <name>AuditLogCommand</name>
    <message>
        <source>--%1 takes a date or time such as 2026-01-31 or 2026-01-31T12:00:00Z.</source>
        <translation>يقبل الخيار ‎--%1 تاريخًا أو وقتًا مثل 2026-01-31 أو 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>--edit takes the id of an edit, a UUID.</source>
        <translation>يقبل الخيار ‎--edit معرّف تعديل، وهو UUID.</translation>
    </message>
    <message>
        <source>only of this ticket</source>
        <translation>لهذه التذكرة فقط</translation>
    </message>
    <message>
        <source>only of this edit</source>
        <translation>لهذا التعديل فقط</translation>
    </message>
    <message>
        <source>only by this login</source>
        <translation>لاسم الدخول هذا فقط</translation>
    </message>
    <message>
        <source>the newest N; 0 for all</source>
        <translation>أحدث N؛ وتعني 0 الكل</translation>
    </message>
    <message>
        <source>from this day or time on, in the zone %1 unless it names another</source>
        <translation>من هذا اليوم أو الوقت فصاعدًا، بتوقيت %1 ما لم يُذكر غيره</translation>
    </message>
    <message>
        <source>up to the end of this day, or before this time</source>
        <translation>حتى نهاية هذا اليوم، أو قبل هذا الوقت</translation>
    </message>
    <message>
        <source>--table takes one of: %1.</source>
        <translation>يقبل الخيار ‎--table إحدى القيم: %1.</translation>
    </message>
    <message>
        <source>--action takes insert, update or delete.</source>
        <translation>يقبل الخيار ‎--action إحدى القيم insert أو update أو delete.</translation>
    </message>
    <message>
        <source>only of rows of this table, such as tickets</source>
        <translation>لصفوف هذا الجدول فقط، مثل tickets</translation>
    </message>
    <message>
        <source>only changes of this column, such as status</source>
        <translation>لتغييرات هذا العمود فقط، مثل status</translation>
    </message>
    <message>
        <source>only this: insert, update or delete</source>
        <translation>لهذا الإجراء فقط: insert أو update أو delete</translation>
    </message>
    <message>
        <source>only with this in a value before or after</source>
        <translation>ما يحوي هذا في قيمة سابقة أو لاحقة فقط</translation>
    </message>
</context>
<context>
    <name>AuditService</name>
    <message>
        <source>&quot;%1&quot; could not be saved. The folder may be closed to you, or its disk full. What was there before is unchanged.</source>
        <translation>تعذّر حفظ «%1». ربما ليس لديك إذن الكتابة في المجلد، أو قرصه ممتلئ. ما كان هناك من قبل لم يتغيّر.</translation>
    </message>
</context>
<context>
    <name>AuditTrailModel</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>What</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>AuditUndoCommand</name>
    <message>
        <source>What to undo is named by the id of its edit, a UUID; deskhand audit log shows it.</source>
        <translation>يُحدَّد ما يُتراجع عنه بمعرّف تعديله، وهو UUID؛ يعرضه الأمر deskhand audit log.</translation>
    </message>
    <message>
        <source>Accounts, tiers and passwords are not undone.</source>
        <translation>لا يُتراجع عن تغييرات الحسابات ومستويات الصلاحيات وكلمات المرور.</translation>
    </message>
    <message>
        <source>People stay once they are known.</source>
        <translation>يبقى الأشخاص متى عُرفوا.</translation>
    </message>
    <message>
        <source>Teams stay once they exist.</source>
        <translation>تبقى الفرق متى وُجدت.</translation>
    </message>
    <message>
        <source>A deleted tag does not come back.</source>
        <translation>الوسم المحذوف لا يعود.</translation>
    </message>
    <message>
        <source>Files stay with their ticket.</source>
        <translation>تبقى الملفات مع تذكرتها.</translation>
    </message>
    <message>
        <source>Views are not undone.</source>
        <translation>لا يُتراجع عن تغييرات العروض.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. %n would be restored.</source>
        <translation>
            <numerusform>لم يتغيّر شيء. لا يوجد ما يُستعاد.</numerusform>
            <numerusform>لم يتغيّر شيء. كان سيُستعاد عنصر واحد.</numerusform>
            <numerusform>لم يتغيّر شيء. كان سيُستعاد عنصران.</numerusform>
            <numerusform>لم يتغيّر شيء. كانت ستُستعاد %n عناصر.</numerusform>
            <numerusform>لم يتغيّر شيء. كان سيُستعاد %n عنصرًا.</numerusform>
            <numerusform>لم يتغيّر شيء. كان سيُستعاد %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored.</source>
        <translation>
            <numerusform>لم يُستعد شيء.</numerusform>
            <numerusform>استُعيد عنصر واحد.</numerusform>
            <numerusform>استُعيد عنصران.</numerusform>
            <numerusform>استُعيدت %n عناصر.</numerusform>
            <numerusform>استُعيد %n عنصرًا.</numerusform>
            <numerusform>استُعيد %n عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since, and left as they are.</source>
        <translation>
            <numerusform>لم تتغيّر أي قيمة بعد ذلك.</numerusform>
            <numerusform>تغيّرت قيمة واحدة بعد ذلك، وتُركت كما هي.</numerusform>
            <numerusform>تغيّرت قيمتان بعد ذلك، وتُركتا كما هما.</numerusform>
            <numerusform>تغيّرت %n قيم بعد ذلك، وتُركت كما هي.</numerusform>
            <numerusform>تغيّرت %n قيمة بعد ذلك، وتُركت كما هي.</numerusform>
            <numerusform>تغيّرت %n قيمة بعد ذلك، وتُركت كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that you may not change.</source>
        <translation>
            <numerusform>لا يوجد عنصر ليس لديك إذن تغييره.</numerusform>
            <numerusform>عنصر واحد ليس لديك إذن تغييره.</numerusform>
            <numerusform>عنصران ليس لديك إذن تغييرهما.</numerusform>
            <numerusform>%n عناصر ليس لديك إذن تغييرها.</numerusform>
            <numerusform>%n عنصرًا ليس لديك إذن تغييرها.</numerusform>
            <numerusform>%n عنصر ليس لديك إذن تغييرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>only say what it would do</source>
        <translation>بيان ما كان سيحدث فقط</translation>
    </message>
</context>
<context>
    <name>AuditVerifyCommand</name>
    <message>
        <source>compare with this exported checkpoint as well</source>
        <translation>المقارنة بنقطة التحقق المصدَّرة هذه أيضًا</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>الصفوف المقروءة: %1</translation>
    </message>
    <message>
        <source>The trail is whole: %1 rows, %2 of them sealed; the last seal is number %3.</source>
        <translation>السجل سليم: عدد الصفوف %1، المختوم منها %2؛ ورقم آخر ختم %3.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation>أُنشئت التذكرة</translation>
    </message>
    <message>
        <source>Ticket changed: %1</source>
        <translation>تغيّرت التذكرة: %1</translation>
    </message>
    <message>
        <source>Ticket deleted</source>
        <translation>حُذفت التذكرة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>أُضيف تعليق</translation>
    </message>
    <message>
        <source>Comment changed: %1</source>
        <translation>تغيّر تعليق: %1</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>حُذف تعليق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>أُرفق ملف</translation>
    </message>
    <message>
        <source>File changed: %1</source>
        <translation>تغيّر ملف: %1</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>أُزيل ملف</translation>
    </message>
    <message>
        <source>Tags of tickets</source>
        <translation>وسوم التذاكر</translation>
    </message>
    <message>
        <source>Tag put on</source>
        <translation>وُضع وسم</translation>
    </message>
    <message>
        <source>Tag on a ticket changed: %1</source>
        <translation>تغيّر وسم على تذكرة: %1</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>أُزيل وسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tag created</source>
        <translation>أُنشئ وسم</translation>
    </message>
    <message>
        <source>Tag changed: %1</source>
        <translation>تغيّر وسم: %1</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>حُذف وسم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>تغيّر شخص: %1</translation>
    </message>
    <message>
        <source>Person deleted</source>
        <translation>حُذف شخص</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Team created</source>
        <translation>أُنشئ فريق</translation>
    </message>
    <message>
        <source>Team changed: %1</source>
        <translation>تغيّر فريق: %1</translation>
    </message>
    <message>
        <source>Team deleted</source>
        <translation>حُذف فريق</translation>
    </message>
    <message>
        <source>Members of teams</source>
        <translation>أعضاء الفرق</translation>
    </message>
    <message>
        <source>Joined a team</source>
        <translation>انضمام إلى فريق</translation>
    </message>
    <message>
        <source>Membership changed: %1</source>
        <translation>تغيّرت العضوية: %1</translation>
    </message>
    <message>
        <source>Left a team</source>
        <translation>مغادرة فريق</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>حُفظ عرض</translation>
    </message>
    <message>
        <source>View changed: %1</source>
        <translation>تغيّر عرض: %1</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>حُذف عرض</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>في سلة المهملات منذ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>في هذه الحالة منذ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Ticket (internal number)</source>
        <translation>التذكرة (الرقم الداخلي)</translation>
    </message>
    <message>
        <source>Comment (internal number)</source>
        <translation>التعليق (الرقم الداخلي)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>وقت الوضع</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>قيمة SHA-256 للمحتوى</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>من أرفقه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>مستوى الصلاحيات</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>انتهاء صلاحية كلمة المرور</translation>
    </message>
    <message>
        <source>Days a password lasts</source>
        <translation>مدة صلاحية كلمة المرور بالأيام</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>الحذف</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Read a whole list</source>
        <translation>قراءة قائمة كاملة</translation>
    </message>
    <message>
        <source>Exported tickets</source>
        <translation>تصدير تذاكر</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>audit row %1</source>
        <translation>صف التدقيق %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>التعديل %1</translation>
    </message>
    <message>
        <source>access record %1</source>
        <translation>قيد الوصول %1</translation>
    </message>
    <message>
        <source>%1 (ticket %2)</source>
        <translation>%1 (التذكرة %2)</translation>
    </message>
    <message>
        <source>%1 was changed after seal %2 was put on it.</source>
        <translation>غُيّر %1 بعد وضع الختم %2 عليه.</translation>
    </message>
    <message>
        <source>%1 was deleted after seal %2 was put on it.</source>
        <translation>حُذف %1 بعد وضع الختم %2 عليه.</translation>
    </message>
    <message>
        <source>%1 was slipped in among the rows of seal %2 afterwards.</source>
        <translation>دُسّ %1 لاحقًا بين صفوف الختم %2.</translation>
    </message>
    <message>
        <source>%1 was moved to or from the rows of seal %2 afterwards.</source>
        <translation>نُقل %1 لاحقًا إلى صفوف الختم %2 أو منها.</translation>
    </message>
    <message>
        <source>The rows of seal %1 are not those that were sealed; which of them could not be narrowed down.</source>
        <translation>صفوف الختم %1 ليست الصفوف التي خُتمت؛ وتعذّر تحديد المختلف منها.</translation>
    </message>
    <message>
        <source>Seal %1 was removed.</source>
        <translation>أُزيل الختم %1.</translation>
    </message>
    <message>
        <source>Seal %1 was changed: it does not follow from the one before.</source>
        <translation>غُيّر الختم %1: فهو لا يتبع الختم السابق له.</translation>
    </message>
    <message>
        <source>The end of the trail was cut off: seal %1 and what followed are gone.</source>
        <translation>اقتُطعت نهاية السجل: لم يعد الختم %1 وما بعده موجودًا.</translation>
    </message>
    <message>
        <source>The trail was rewritten: seal %1 is not the one that was seen or exported before.</source>
        <translation>أُعيدت كتابة السجل: الختم %1 ليس الختم الذي شوهد أو صُدّر من قبل.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another desk.</source>
        <translation>نقطة التحقق تخص مكتبًا آخر.</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>On %1 this computer saw its seal number %2.</source>
        <translation>في %1 رأى هذا الحاسوب الختم رقم %2 من السجل.</translation>
    </message>
    <message>
        <source>If an older backup was restored, that is why. If not, tell those who answer for the audit trail, and let them run &quot;deskhand audit verify&quot;. You can go on working.</source>
        <translation>إن كانت قد استُعيدت نسخة احتياطية أقدم فهذا هو السبب. وإلا فأبلغ المسؤولين عن سجل التدقيق، ودعهم يشغّلون «deskhand audit verify». يمكنك مواصلة العمل.</translation>
    </message>
    <message>
        <source>The audit trail is shorter than it was.</source>
        <translation>سجل التدقيق أقصر مما كان.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>لم يعد هذا الختم موجودًا.</translation>
    </message>
    <message>
        <source>The audit trail is not the one it was.</source>
        <translation>سجل التدقيق ليس السجل الذي كان.</translation>
    </message>
    <message>
        <source>There is another one in its place.</source>
        <translation>في مكانه الآن ختم آخر.</translation>
    </message>
    <message>
        <source>Another desk answers at this address.</source>
        <translation>يستجيب مكتب آخر في هذا العنوان.</translation>
    </message>
    <message>
        <source>Its audit trail has nothing to do with the one that this computer saw here before.</source>
        <translation>لا صلة لسجل تدقيقه بالسجل الذي رآه هذا الحاسوب هنا من قبل.</translation>
    </message>
</context>
<context>
    <name>CheckpointCommand</name>
    <message>
        <source>Nothing of this trail is sealed yet, so there is nothing to export. &quot;deskhand seal&quot; seals it.</source>
        <translation>لم يُختم شيء من هذا السجل بعد، فلا يوجد ما يُصدَّر. يختمه «deskhand seal».</translation>
    </message>
    <message>
        <source>This checkpoint is not signed. Use one that was exported with --key.</source>
        <translation>نقطة التحقق هذه غير موقّعة. استخدم نقطة صُدّرت مع ‎--key.</translation>
    </message>
    <message>
        <source>This checkpoint is signed with another key than the one given.</source>
        <translation>نقطة التحقق هذه موقّعة بمفتاح غير المفتاح المعطى.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>نقطة التحقق غير موقّعة.</translation>
    </message>
    <message>
        <source>It is signed with the given key.</source>
        <translation>نقطة التحقق موقّعة بالمفتاح المعطى.</translation>
    </message>
    <message>
        <source>Its signature fits the key it names itself; whose key that is, only --public-key can tell.</source>
        <translation>توقيعها يطابق المفتاح المذكور فيها؛ أما صاحب ذلك المفتاح فلا يبيّنه إلا ‎--public-key.</translation>
    </message>
    <message>
        <source>sign with this secret key</source>
        <translation>التوقيع بهذا المفتاح السري</translation>
    </message>
    <message>
        <source>The checkpoint of seal %1 was written. Keep it where those who run the server cannot change it.</source>
        <translation>كُتبت نقطة التحقق للختم %1. احفظها حيث لا يستطيع من يديرون الخادم تغييرها.</translation>
    </message>
    <message>
        <source>require a signature with the secret key that belongs to this</source>
        <translation>اشتراط توقيع بالمفتاح السري المقابل لهذا المفتاح</translation>
    </message>
    <message>
        <source>This checkpoint belongs to another desk.</source>
        <translation>نقطة التحقق هذه تخص مكتبًا آخر.</translation>
    </message>
    <message>
        <source>The end of the trail was cut off: it does not reach seal %1 of the checkpoint any more.</source>
        <translation>اقتُطعت نهاية السجل: لم يعد يصل إلى الختم %1 الوارد في نقطة التحقق.</translation>
    </message>
    <message>
        <source>The trail was rewritten: seal %1 is not the one of the checkpoint.</source>
        <translation>أُعيدت كتابة السجل: الختم %1 ليس الختم الوارد في نقطة التحقق.</translation>
    </message>
    <message>
        <source>Seal %1 is the one of the checkpoint. %2 That the rows still fit their seals, &quot;deskhand audit verify --checkpoint&quot; finds out.</source>
        <translation>الختم %1 هو الختم الوارد في نقطة التحقق. %2 أما مطابقة الصفوف لأختامها فيتحقق منها «deskhand audit verify --checkpoint».</translation>
    </message>
    <message>
        <source>%1 holds the secret key, %1.pub the public one. Give the public one to those who check.</source>
        <translation>يحوي %1 المفتاح السري، ويحوي %1.pub المفتاح العام. أعطِ المفتاح العام لمن يتولون التحقق.</translation>
    </message>
</context>
<context>
    <name>CheckpointDocument</name>
    <message>
        <source>This file holds no key for checkpoints. &quot;deskhand audit checkpoint key&quot; makes one.</source>
        <translation>لا يحوي هذا الملف مفتاحًا لنقاط التحقق. ينشئ «deskhand audit checkpoint key» مفتاحًا.</translation>
    </message>
    <message>
        <source>This file is no checkpoint of an audit trail. &quot;deskhand audit checkpoint export&quot; writes one.</source>
        <translation>هذا الملف ليس نقطة تحقق لسجل تدقيق. يكتب «deskhand audit checkpoint export» نقطة تحقق.</translation>
    </message>
    <message>
        <source>The signature of this checkpoint does not fit what it says. It was changed, or not written by whom it names; use another copy.</source>
        <translation>توقيع نقطة التحقق هذه لا يطابق مضمونها. لقد غُيّرت، أو لم يكتبها من تذكر اسمه؛ استخدم نسخة أخرى.</translation>
    </message>
</context>
<context>
    <name>CheckpointInput</name>
    <message>
        <source>The file %1 cannot be read. Check its name and rights.</source>
        <translation>تعذّرت قراءة الملف %1. تحقّق من اسمه وأذوناته.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. It may be there already: choose another name.</source>
        <translation>تعذّرت كتابة الملف %1. ربما هو موجود من قبل: اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Usage: deskhand [options]            opens the window
       deskhand COMMAND [options]    works without one</source>
        <translation>الاستخدام: deskhand [خيارات]           يفتح النافذة
       deskhand أمر [خيارات]    يعمل من دون نافذة</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>الاستخدام: %1 [خيارات]</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; tells more about each.</source>
        <translation>يشرح «%1 --help» كلًّا منها بتفصيل أكثر.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here; --help lists those there are.</source>
        <translation>لا يوجد هنا خيار ‎--%1؛ يسرد ‎--help الخيارات الموجودة.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>الخيار ‎--%1 لا يقبل قيمة.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>الخيار ‎--%1 يحتاج إلى قيمة.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up, not &quot;%3&quot;.</source>
        <translation>يقبل الخيار ‎--%1 عددًا صحيحًا لا يقل عن %2، وليس «%3».</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8 text.</source>
        <translation>الوسيط %1 ليس نص UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>--%1 goes up to %2.</source>
        <translation>الحد الأقصى للخيار --%1 هو %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>creates the database and brings its schema up to date; safe to repeat</source>
        <translation>ينشئ قاعدة البيانات ويحدّث مخططها؛ يمكن تكراره بأمان</translation>
    </message>
    <message>
        <source>moves the schema up, or with --to down</source>
        <translation>يرفع إصدار المخطط، أو يخفضه مع ‎--to</translation>
    </message>
    <message>
        <source>fills an empty database with an invented support desk</source>
        <translation>يملأ قاعدة بيانات فارغة بمكتب دعم مُختلَق</translation>
    </message>
    <message>
        <source>imports Jira issues (REST JSON, plain, gzip or zstd); - reads standard input</source>
        <translation>يستورد بلاغات Jira ‏(REST JSON، عادية أو gzip أو zstd)؛ العلامة - تعني القراءة من الدخل القياسي</translation>
    </message>
    <message>
        <source>finds tickets, in the language of the search bar</source>
        <translation>يبحث عن التذاكر بلغة شريط البحث</translation>
    </message>
    <message>
        <source>shows a ticket with its conversation</source>
        <translation>يعرض تذكرة مع محادثتها</translation>
    </message>
    <message>
        <source>creates a ticket and prints its number</source>
        <translation>ينشئ تذكرة ويطبع رقمها</translation>
    </message>
    <message>
        <source>changes fields and tags of a ticket</source>
        <translation>يغيّر حقول تذكرة ووسومها</translation>
    </message>
    <message>
        <source>adds a reply or an internal note</source>
        <translation>يضيف ردًا أو ملاحظة داخلية</translation>
    </message>
    <message>
        <source>moves a ticket to the trash</source>
        <translation>ينقل تذكرة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>takes a ticket back out of the trash</source>
        <translation>يستعيد تذكرة من سلة المهملات</translation>
    </message>
    <message>
        <source>lists who changed what, and when, newest first</source>
        <translation>يسرد من غيّر ماذا ومتى، الأحدث أولًا</translation>
    </message>
    <message>
        <source>lists the people</source>
        <translation>يسرد الأشخاص</translation>
    </message>
    <message>
        <source>starts the embedded server and keeps it running</source>
        <translation>يشغّل الخادم المدمج ويبقيه عاملًا</translation>
    </message>
    <message>
        <source>says whether the embedded server runs</source>
        <translation>يبيّن هل الخادم المدمج يعمل</translation>
    </message>
    <message>
        <source>starts everything on a scratch folder, makes one edit, verifies its audit</source>
        <translation>يشغّل كل شيء على مجلد مؤقت، ويجري تعديلًا واحدًا ويتحقق من تسجيله</translation>
    </message>
    <message>
        <source>stops the embedded server, unless other programs use it</source>
        <translation>يوقف الخادم المدمج، ما لم تستخدمه برامج أخرى</translation>
    </message>
    <message>
        <source>folder of the embedded database</source>
        <translation>مجلد قاعدة البيانات المدمجة</translation>
    </message>
    <message>
        <source>a server instead, as a libpq connection string</source>
        <translation>خادم بدلًا من ذلك، على شكل نص اتصال libpq</translation>
    </message>
    <message>
        <source>print data as one JSON document</source>
        <translation>طباعة البيانات كمستند JSON واحد</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>Use either --data or --connect, not both.</source>
        <translation>استخدم إما ‎--data وإما ‎--connect، لا كليهما.</translation>
    </message>
    <message>
        <source>--data needs the path of a folder.</source>
        <translation>يحتاج ‎--data إلى مسار مجلد.</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>لا وسائط</translation>
    </message>
    <message>
        <source>&quot;deskhand %1&quot; takes %2; see &quot;deskhand %1 --help&quot;.</source>
        <translation>وسائط «deskhand %1»: ‏%2؛ انظر «deskhand %1 --help».</translation>
    </message>
    <message>
        <source>Interrupted. What was under way was rolled back, what was finished before that stays.</source>
        <translation>قوطع العمل. أُلغي ما كان جاريًا، وبقي ما اكتمل قبل ذلك.</translation>
    </message>
    <message>
        <source>There is an entry for each row that an edit changed; the rows of one edit share its
edit_id. Creating a ticket with a new tag makes three: the ticket, the tag, and the
tag on the ticket.</source>
        <translation>يوجد قيد لكل صف غيّره التعديل، وتشترك صفوف التعديل الواحد في
edit_id نفسه. فإنشاء تذكرة بوسم جديد يُنتج ثلاثة قيود: التذكرة والوسم
ووضع الوسم على التذكرة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command; &quot;%2&quot; lists them.</source>
        <translation>«%1» ليس أمرًا؛ يسرد «%2» الأوامر.</translation>
    </message>
    <message>
        <source>&quot;deskhand %1&quot; needs a command: %2; see &quot;%3&quot;.</source>
        <translation>يحتاج «deskhand %1» إلى أمر: %2؛ انظر «%3».</translation>
    </message>
    <message>
        <source>reads the whole trail and finds what was done to it behind its back</source>
        <translation>يقرأ السجل كله ويكشف ما جرى عليه في الخفاء</translation>
    </message>
    <message>
        <source>Every row is compared with its seal, every seal with the one before, and the end with
the last one that this computer saw. Ends with 1 at the first break and names it. What
the owner of the server rewrote so that all fits, only --checkpoint can find.</source>
        <translation>يُقارَن كل صف بختمه، وكل ختم بالختم السابق له، والنهاية بآخر ختم رآه هذا الحاسوب.
ينتهي بالرمز 1 عند أول خلل ويبيّن موضعه. أما ما أعاد مالك الخادم كتابته بحيث
يتطابق كل شيء، فلا يكشفه إلا ‎--checkpoint.</translation>
    </message>
    <message>
        <source>writes down the end of the trail, to be kept elsewhere</source>
        <translation>يدوّن نهاية السجل لتُحفظ في مكان آخر</translation>
    </message>
    <message>
        <source>compares the trail with a checkpoint</source>
        <translation>يقارن السجل بنقطة تحقق</translation>
    </message>
    <message>
        <source>makes a key to sign checkpoints with (Ed25519)</source>
        <translation>ينشئ مفتاحًا لتوقيع نقاط التحقق (Ed25519)</translation>
    </message>
    <message>
        <source>seals what is new in the audit trail, once or with --every for ever</source>
        <translation>يختم ما استجدّ في سجل التدقيق، مرة واحدة، أو باستمرار مع ‎--every</translation>
    </message>
    <message>
        <source>takes an edit back, of one ticket or many</source>
        <translation>يتراجع عن تعديل، في تذكرة واحدة أو في عدة تذاكر</translation>
    </message>
    <message>
        <source>What was changed since stays as it is and is listed, with who changed it and when. To
undo is an edit like others, and can be undone.</source>
        <translation>ما تغيّر بعد ذلك يبقى كما هو ويُسرد، مع بيان من غيّره ومتى. والتراجع
تعديل كغيره، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>adds a person; with --login one who can sign in</source>
        <translation>يضيف شخصًا؛ ومع ‎--login شخصًا يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>With --login the person can sign in: with the password from --password-stdin, or with
one made up here, which is printed once and has to be changed at the first sign-in.</source>
        <translation>مع ‎--login يمكن للشخص تسجيل الدخول: بكلمة المرور الواردة من ‎--password-stdin، أو
بكلمة مرور تُولَّد هنا وتُطبع مرة واحدة، ويجب تغييرها عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>sets a password: one&apos;s own, or as an admin anybody&apos;s</source>
        <translation>يضبط كلمة المرور: كلمة مرورك، أو كلمة مرور أي شخص إذا كنت مدير النظام</translation>
    </message>
    <message>
        <source>A password that somebody else has set is to be changed at the next sign-in. It is asked
for at the terminal; without one it is made up and printed.</source>
        <translation>كلمة المرور التي ضبطها شخص آخر يجب تغييرها عند تسجيل الدخول التالي. تُطلب
في الطرفية؛ وإن لم توجد طرفية فتُولَّد وتُطبع.</translation>
    </message>
    <message>
        <source>makes somebody requester, agent, supervisor or admin</source>
        <translation>يجعل شخصًا requester أو agent أو supervisor أو admin</translation>
    </message>
    <message>
        <source>keeps somebody out, at once, also from open sessions</source>
        <translation>يمنع شخصًا من الدخول فورًا، حتى في الجلسات المفتوحة</translation>
    </message>
    <message>
        <source>lets somebody in again</source>
        <translation>يسمح لشخص بالدخول من جديد</translation>
    </message>
    <message>
        <source>changes which teams somebody belongs to</source>
        <translation>يغيّر الفرق التي ينتمي إليها شخص</translation>
    </message>
    <message>
        <source>adds a team</source>
        <translation>يضيف فريقًا</translation>
    </message>
    <message>
        <source>lists the teams</source>
        <translation>يسرد الفرق</translation>
    </message>
</context>
<context>
    <name>CommentConflict</name>
    <message>
        <source>Somebody else changed this comment in the meantime. Nothing of yours was saved, nothing was overwritten. Look at what it says now and decide again.</source>
        <translation>غيّر شخص آخر هذا التعليق في هذه الأثناء. لم يُحفظ شيء مما كتبت ولم يُستبدل شيء. انظر إلى نصّه الحالي ثم قرّر من جديد.</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>There is no computer called “%1”.</source>
        <translation>لا يوجد حاسوب باسم «%1».</translation>
    </message>
    <message>
        <source>The name could not be looked up on this network, so there is no connection to the desk.</source>
        <translation>لم يُعثر على هذا الاسم في هذه الشبكة، لذا لا اتصال بالمكتب.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name for a slip of the pen, and whether this computer is online.</source>
        <translation>تحقّق من اسم الخادم فربما فيه خطأ كتابي، ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>No database server answers at “%1”.</source>
        <translation>لا يستجيب أي خادم قواعد بيانات في «%1».</translation>
    </message>
    <message>
        <source>It may not be running, or a firewall keeps it apart, so there is no connection to the desk.</source>
        <translation>ربما لا يعمل، أو يحجبه جدار حماية، لذا لا اتصال بالمكتب.</translation>
    </message>
    <message>
        <source>Check server and port, try again in a moment, or ask who runs the server.</source>
        <translation>تحقّق من الخادم والمنفذ، أو أعد المحاولة بعد قليل، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>لم يستجب «%1» في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The network is slow, a firewall swallows the question, or something else than a database is at that port.</source>
        <translation>الشبكة بطيئة، أو يحجب جدار حماية الطلب، أو على ذلك المنفذ شيء غير قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Check server and port, then try again; behind a VPN, connect that first.</source>
        <translation>تحقّق من الخادم والمنفذ، ثم أعد المحاولة؛ وإن كنت تستخدم شبكة VPN فاتصل بها أولًا.</translation>
    </message>
    <message>
        <source>The service “%4” is not known on this computer.</source>
        <translation>الخدمة «%4» غير معروفة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No pg_service.conf has a section of that name, or the file cannot be read.</source>
        <translation>لا يوجد قسم بهذا الاسم في أي ملف pg_service.conf، أو تتعذّر قراءة الملف.</translation>
    </message>
    <message>
        <source>Correct the name, or leave the service empty and give server and database.</source>
        <translation>صحّح الاسم، أو اترك الخدمة فارغة وأدخل الخادم وقاعدة البيانات.</translation>
    </message>
    <message>
        <source>There is no root certificate in “%3”.</source>
        <translation>لا توجد شهادة جذر في «%3».</translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the server is the one it says it is. Nothing was sent to it.</source>
        <translation>من دونها لا يمكن لأحد أن يعرف هل الخادم هو من يدّعي أنه هو. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Choose the file that your administrator gave you.</source>
        <translation>اختر الملف الذي أعطاك إياه مدير النظام.</translation>
    </message>
    <message>
        <source>“%1” does not encrypt.</source>
        <translation>لا يستخدم «%1» التشفير.</translation>
    </message>
    <message>
        <source>The server has no TLS, but this profile asks for it. Nothing was sent to it.</source>
        <translation>لا يدعم الخادم TLS، لكن ملف الاتصال هذا يطلبه. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch TLS on in the server. Going without it lets the network read along.</source>
        <translation>اطلب من مدير النظام تفعيل TLS في الخادم. فالاتصال من دونه يتيح لمن في الشبكة الاطلاع على البيانات.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be trusted.</source>
        <translation>لا يمكن الوثوق بشهادة «%1».</translation>
    </message>
    <message>
        <source>It was not issued by whom “%3” names, or it is out of date; somebody may stand between you and the server. Nothing was sent to it.</source>
        <translation>لم تُصدرها الجهة الواردة في «%3»، أو انتهت صلاحيتها؛ فقد يقف أحد بينك وبين الخادم. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Choose the right root certificate, or ask the administrator.</source>
        <translation>اختر شهادة الجذر الصحيحة، أو اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>The certificate of the server is not for “%1”.</source>
        <translation>شهادة الخادم ليست لـ «%1».</translation>
    </message>
    <message>
        <source>It can be trusted, but it names another computer; you may have been led to the wrong one. Nothing was sent to it.</source>
        <translation>يمكن الوثوق بها، لكنها باسم حاسوب آخر؛ فربما وُجّهت إلى الحاسوب الخطأ. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name exactly as its administrator does, not its address or a short form.</source>
        <translation>اكتب اسم الخادم كما يكتبه مديره تمامًا، لا عنوانه ولا صيغة مختصرة منه.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>يطلب الخادم كلمة مرور.</translation>
    </message>
    <message>
        <source>None was given, so nobody was signed in.</source>
        <translation>لم تُعطَ أي كلمة مرور، فلم يُسجَّل دخول أحد.</translation>
    </message>
    <message>
        <source>Enter the password. Commands take it from ~/.pgpass or PGPASSWORD.</source>
        <translation>أدخل كلمة المرور. تأخذها الأوامر من ‎~/.pgpass أو PGPASSWORD.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The server does not say which of them. A password that expired more than 30 days ago gets the same answer.</source>
        <translation>لا يبيّن الخادم أيّهما. وكلمة المرور التي انتهت صلاحيتها قبل أكثر من 30 يومًا تلقى الجواب نفسه.</translation>
    </message>
    <message>
        <source>Check both, and Caps Lock. An administrator can give you a new password.</source>
        <translation>تحقّق منهما ومن مفتاح Caps Lock. ويمكن لمدير النظام أن يعطيك كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>هذا الحساب معطّل.</translation>
    </message>
    <message>
        <source>The password is right, but the account may not sign in any more.</source>
        <translation>كلمة المرور صحيحة، لكن لم يعد للحساب إذن تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Ask an administrator to enable it.</source>
        <translation>اطلب من مدير النظام تفعيله.</translation>
    </message>
    <message>
        <source>“%1” lets nobody in this way.</source>
        <translation>لا يسمح «%1» لأحد بالدخول بهذه الطريقة.</translation>
    </message>
    <message>
        <source>By its own rules it refuses this login, this computer, or the kind of encryption, before any password.</source>
        <translation>وفق قواعده يرفض اسم الدخول هذا أو هذا الحاسوب أو نوع التشفير، قبل أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Try the encryption “verify-full”; otherwise the administrator has to allow it in pg_hba.conf.</source>
        <translation>جرّب التشفير «verify-full»؛ وإلا فعلى مدير النظام أن يسمح بذلك في pg_hba.conf.</translation>
    </message>
    <message>
        <source>There is no database called “%2” on “%1”.</source>
        <translation>لا توجد قاعدة بيانات باسم «%2» في «%1».</translation>
    </message>
    <message>
        <source>The server is there and the password is right, but the desk is under another name.</source>
        <translation>الخادم موجود وكلمة المرور صحيحة، لكن المكتب تحت اسم آخر.</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or ask the administrator for it.</source>
        <translation>صحّح اسم قاعدة البيانات، أو اسأل عنه مدير النظام.</translation>
    </message>
    <message>
        <source>You may not use the database “%2”.</source>
        <translation>ليس لديك إذن استخدام قاعدة البيانات «%2».</translation>
    </message>
    <message>
        <source>The password is right, but this login has no right to connect to it.</source>
        <translation>كلمة المرور صحيحة، لكن ليس لاسم الدخول هذا إذن الاتصال بها.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or ask an administrator of the desk.</source>
        <translation>تحقّق من اسم قاعدة البيانات، أو اسأل مدير المكتب.</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>لا يتسع الخادم لاتصال آخر.</translation>
    </message>
    <message>
        <source>As many people and programs are connected as it allows, so there is no connection to the desk.</source>
        <translation>بلغ عدد الأشخاص والبرامج المتصلين الحد الذي يسمح به، لذا لا اتصال بالمكتب.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it goes on, the administrator has to allow more.</source>
        <translation>أعد المحاولة بعد دقيقة. وإن استمر الأمر فعلى مدير النظام أن يسمح باتصالات أكثر.</translation>
    </message>
    <message>
        <source>The database server is just starting or stopping.</source>
        <translation>خادم قاعدة البيانات في طور التشغيل أو الإيقاف الآن.</translation>
    </message>
    <message>
        <source>It takes no connections at the moment, so there is none to the desk.</source>
        <translation>لا يقبل أي اتصال في هذه اللحظة، لذا لا اتصال بالمكتب.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The PostgreSQL driver of Qt is missing. Install the package libqt6sql6-psql and start again.</source>
        <translation>برنامج تشغيل PostgreSQL الخاص بـ Qt غير موجود. ثبّت الحزمة libqt6sql6-psql ثم أعد التشغيل.</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>The connection string could not be understood. Write it as “host=… dbname=… user=…” or “postgresql://user@host/database”.</source>
        <translation>تعذّر فهم نص الاتصال. اكتبه على الشكل «host=… dbname=… user=…» أو «postgresql://user@host/database».</translation>
    </message>
    <message>
        <source>The connection setting “%1” may not contain a semicolon.</source>
        <translation>لا يجوز أن يحتوي إعداد الاتصال «%1» على فاصلة منقوطة.</translation>
    </message>
</context>
<context>
    <name>ConversationRepository</name>
    <message>
        <source>Your sign-in belongs to no person in this desk, so nothing can be written in your name. Ask an administrator to add you.</source>
        <translation>حساب دخولك لا يخص أي شخص في هذا المكتب، فلا يمكن كتابة شيء باسمك. اطلب من مدير النظام إضافتك.</translation>
    </message>
    <message>
        <source>This attachment does not exist, or you may not see it. Refresh the ticket.</source>
        <translation>هذا المرفق غير موجود، أو ليس لديك إذن رؤيته. حدّث التذكرة.</translation>
    </message>
    <message>
        <source>The attachment could not be written to its end. The disk may be full, or the folder may be closed to you.</source>
        <translation>تعذّرت كتابة المرفق حتى نهايته. ربما القرص ممتلئ، أو ليس لديك إذن الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The stored content of &quot;%1&quot; is damaged: it is not what was attached. Tell an administrator; a backup may hold it whole.</source>
        <translation>محتوى «%1» المخزَّن تالف: ليس هو ما أُرفق. أبلغ مدير النظام؛ فقد توجد منه نسخة احتياطية سليمة.</translation>
    </message>
    <message>
        <source>Ticket %1 is in the trash and was not changed. Restore it first.</source>
        <translation>التذكرة %1 في سلة المهملات ولم تتغيّر. استعدها أولًا.</translation>
    </message>
    <message>
        <source>This comment is not there any more: somebody has deleted it, or you may not see it. Nothing was changed.</source>
        <translation>لم يعد هذا التعليق موجودًا: حذفه شخص ما، أو ليس لديك إذن رؤيته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only whoever wrote a comment may change it. Nothing was changed.</source>
        <translation>لا يغيّر التعليق إلا كاتبه. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Only whoever wrote a comment, or a supervisor, may delete it. Nothing was changed.</source>
        <translation>لا يحذف التعليق إلا كاتبه أو مشرف. لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>DatabaseAccess</name>
    <message>
        <source>Desk owner</source>
        <translation>مالك المكتب</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>--history takes full or light, not &quot;%1&quot;.</source>
        <translation>يقبل ‎--history القيمة full أو light، وليس «%1».</translation>
    </message>
    <message>
        <source>how many tickets, up to 10000000</source>
        <translation>عدد التذاكر، حتى 10000000</translation>
    </message>
    <message>
        <source>the same seed gives the same desk</source>
        <translation>البذرة نفسها تعطي المكتب نفسه</translation>
    </message>
    <message>
        <source>full: every ticket with comments and changes; light: few, for large desks</source>
        <translation>‏full: كل تذكرة مع تعليقات وتغييرات؛ light: القليل منها، للمكاتب الكبيرة</translation>
    </message>
    <message>
        <source>Invented %1 tickets, %2 comments and %3 people.</source>
        <translation>اختُلقت بيانات: التذاكر %1، والتعليقات %2، والأشخاص %3.</translation>
    </message>
</context>
<context>
    <name>DemoDesk</name>
    <message>
        <source>Building indexes</source>
        <translation>بناء الفهارس</translation>
    </message>
    <message>
        <source>Gathering statistics</source>
        <translation>جمع الإحصاءات</translation>
    </message>
    <message>
        <source>Inventing tickets</source>
        <translation>اختلاق التذاكر</translation>
    </message>
    <message>
        <source>This desk is in use already. Demo data goes into an empty database only; choose another folder with --data.</source>
        <translation>هذا المكتب مستخدم من قبل. لا توضع البيانات التجريبية إلا في قاعدة بيانات فارغة؛ اختر مجلدًا آخر باستخدام ‎--data.</translation>
    </message>
    <message>
        <source>Collecting words</source>
        <translation>جمع الكلمات</translation>
    </message>
</context>
<context>
    <name>DirectoryRepository</name>
    <message>
        <source>Nobody has the e-mail address, login or name &quot;%1&quot;. Check the spelling.</source>
        <translation>لا أحد لديه البريد الإلكتروني أو اسم الدخول أو الاسم «%1». تحقّق من الكتابة.</translation>
    </message>
    <message>
        <source>Several people are called &quot;%1&quot;. Use the e-mail address of the one you mean.</source>
        <translation>أكثر من شخص اسمه «%1». استخدم البريد الإلكتروني لمن تقصده.</translation>
    </message>
</context>
<context>
    <name>EditAlreadyDone</name>
    <message>
        <source>This change was saved already, at the first attempt. It was not made a second time. Read the ticket again to see it.</source>
        <translation>حُفظ هذا التغيير من قبل، في المحاولة الأولى، ولم يُجرَ مرة ثانية. أعد قراءة التذكرة لتراه.</translation>
    </message>
</context>
<context>
    <name>EmbeddedError</name>
    <message>
        <source>The programs of the PostgreSQL server were not found, so the private database cannot run. Install PostgreSQL %1 or newer (on Debian and Ubuntu the package “postgresql” or “postgresql-%1”), or set DESKHAND_POSTGRES_BINDIR to the folder that holds “initdb” and “postgres”.</source>
        <translation>لم يُعثر على برامج خادم PostgreSQL، لذا يتعذّر تشغيل قاعدة البيانات الخاصة. ثبّت PostgreSQL %1 أو أحدث (على دبيان وأوبونتو الحزمة «postgresql» أو «postgresql-%1»)، أو اضبط DESKHAND_POSTGRES_BINDIR على المجلد الذي يحوي «initdb» و«postgres».</translation>
    </message>
    <message>
        <source>The programs of the PostgreSQL server were not found, so the database in “%1” cannot be opened. Nothing was changed. Install PostgreSQL %2, which made it (on Debian and Ubuntu the package “postgresql-%2”), or set DESKHAND_POSTGRES_BINDIR to the folder that holds “initdb” and “postgres”.</source>
        <translation>لم يُعثر على برامج خادم PostgreSQL، لذا يتعذّر فتح قاعدة البيانات في «%1». لم يتغيّر شيء. ثبّت PostgreSQL %2 الذي أنشأها (على دبيان وأوبونتو الحزمة «postgresql-%2»)، أو اضبط DESKHAND_POSTGRES_BINDIR على المجلد الذي يحوي «initdb» و«postgres».</translation>
    </message>
    <message>
        <source>The database in “%1” was made by PostgreSQL %2, but only version %3 is installed, which cannot read it. Nothing was changed. Install version %2 (on Debian and Ubuntu the package “postgresql-%2”).</source>
        <translation>أُنشئت قاعدة البيانات في «%1» بواسطة PostgreSQL %2، لكن المثبَّت هو الإصدار %3 فقط، وهو لا يستطيع قراءتها. لم يتغيّر شيء. ثبّت الإصدار %2 (على دبيان وأوبونتو الحزمة «postgresql-%2»).</translation>
    </message>
    <message>
        <source>The database in “%1” was made by PostgreSQL %2, which is older than version %3, the oldest that works here. Nothing was changed. Choose another folder, or copy the data out with version %2 (on Debian and Ubuntu the package “postgresql-%2”) and restore it with version %3 (“postgresql-%3”).</source>
        <translation>أُنشئت قاعدة البيانات في «%1» بواسطة PostgreSQL %2، وهو أقدم من الإصدار %3، أقدم إصدار يعمل هنا. لم يتغيّر شيء. اختر مجلدًا آخر، أو انسخ البيانات بالإصدار %2 (على دبيان وأوبونتو الحزمة «postgresql-%2») واستعدها بالإصدار %3 («postgresql-%3»).</translation>
    </message>
    <message>
        <source>The private database cannot run in “%1”. Its server runs under the account “%2”, which may not enter “%3”. Choose a folder that this account can reach, or let it pass (chmod o+x).</source>
        <translation>لا يمكن تشغيل قاعدة البيانات الخاصة في «%1». خادمها يعمل بالحساب «%2» الذي ليس لديه إذن دخول «%3». اختر مجلدًا يصل إليه هذا الحساب، أو اسمح له بالمرور (chmod o+x).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot hold the private database: it belongs to another account or holds other files. Nothing was changed. Choose a new or empty folder, or one that belongs to the account “%2”.</source>
        <translation>لا يمكن للمجلد «%1» أن يحوي قاعدة البيانات الخاصة: فهو يخص حسابًا آخر أو فيه ملفات أخرى. لم يتغيّر شيء. اختر مجلدًا جديدًا أو فارغًا، أو مجلدًا يخص الحساب «%2».</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds “%1”, so the private database cannot work. What was saved is still there. Free some space and try again.</source>
        <translation>لم تبقَ مساحة على القرص الذي يحوي «%1»، لذا يتعذّر عمل قاعدة البيانات الخاصة. ما حُفظ لا يزال موجودًا. أفرغ بعض المساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>No place was found for the socket of the private database. It needs a folder that belongs to you alone and whose path is short. Set XDG_RUNTIME_DIR or TMPDIR to such a folder and try again.</source>
        <translation>لم يُعثر على مكان لمقبس قاعدة البيانات الخاصة. يلزمه مجلد يخصّك وحدك ومساره قصير. اضبط XDG_RUNTIME_DIR أو TMPDIR على مجلد كهذا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The private database cannot run: PostgreSQL refuses to run as root, and it needs an account that has a name on this machine. Start the program as an ordinary user, or install the package “postgresql”, which brings the account “postgres”.</source>
        <translation>لا يمكن تشغيل قاعدة البيانات الخاصة: يرفض PostgreSQL العمل بحساب root، ويلزمه حساب له اسم على هذا الجهاز. شغّل البرنامج كمستخدم عادي، أو ثبّت الحزمة «postgresql» التي تنشئ الحساب «postgres».</translation>
    </message>
    <message>
        <source>Another program is starting or stopping the private database in “%1” and has not finished in time. Wait a moment and try again; if it lasts, end the process %2.</source>
        <translation>برنامج آخر يشغّل قاعدة البيانات الخاصة في «%1» أو يوقفها ولم ينتهِ في الوقت المحدد. انتظر قليلًا وأعد المحاولة؛ وإن استمر الأمر فأنهِ العملية %2.</translation>
    </message>
    <message>
        <source>The private database in “%1” was ended by force, and some of its processes are still at work, so it cannot start yet. Nothing is lost. Wait a moment and try again; if it lasts, restart the computer.</source>
        <translation>أُنهيت قاعدة البيانات الخاصة في «%1» قسرًا، ولا تزال بعض عملياتها تعمل، فلا يمكن تشغيلها بعد. لم يُفقد شيء. انتظر قليلًا وأعد المحاولة؛ وإن استمر الأمر فأعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>The private database could not be created in “%1”. Nothing was left behind. The program&apos;s log has the reason in the words of PostgreSQL.</source>
        <translation>تعذّر إنشاء قاعدة البيانات الخاصة في «%1». لم يُترك وراءها شيء. السبب موجود في سجل البرنامج بكلمات PostgreSQL.</translation>
    </message>
    <message>
        <source>The private database did not start. The reason is at the end of the file “%1”. Your data was not touched.</source>
        <translation>لم تبدأ قاعدة البيانات الخاصة. السبب في نهاية الملف «%1». لم تُمسّ بياناتك.</translation>
    </message>
    <message>
        <source>The private database does not end (process %1). It is safe to turn the computer off: the database repairs itself at the next start. The file “%2” may tell the reason.</source>
        <translation>لا تتوقف قاعدة البيانات الخاصة (العملية %1). يمكنك إطفاء الحاسوب بأمان: تصلح قاعدة البيانات نفسها عند التشغيل التالي. قد يبيّن الملف «%2» السبب.</translation>
    </message>
    <message>
        <source>The private database was not ended properly and is still repairing itself. It goes on doing so: try again in some minutes. The file “%1” shows how far it is.</source>
        <translation>لم تُغلق قاعدة البيانات الخاصة على نحو سليم ولا تزال تصلح نفسها. سيستمر ذلك: أعد المحاولة بعد بضع دقائق. يبيّن الملف «%1» مدى التقدّم.</translation>
    </message>
    <message>
        <source>The file “%1” with the password of the private database is missing or does not fit, so the database cannot be opened. Put the file back from a backup of the same folder.</source>
        <translation>الملف «%1» الذي يحوي كلمة مرور قاعدة البيانات الخاصة مفقود أو غير مطابق، لذا يتعذّر فتح قاعدة البيانات. أعد الملف من نسخة احتياطية للمجلد نفسه.</translation>
    </message>
    <message>
        <source>The folder “%1” should hold the private database, but essential files in it are missing. Nothing was changed. Restore the folder from a backup, or move it away to begin with an empty database.</source>
        <translation>يُفترض أن يحوي المجلد «%1» قاعدة البيانات الخاصة، لكن ملفات أساسية فيه مفقودة. لم يتغيّر شيء. استعد المجلد من نسخة احتياطية، أو انقله لتبدأ بقاعدة بيانات فارغة.</translation>
    </message>
    <message>
        <source>The private database cannot use “%1”: it is not a folder, is read-only, or the rights to write there are missing. Choose another folder, or change its owner or its rights.</source>
        <translation>لا تستطيع قاعدة البيانات الخاصة استخدام «%1»: فهو ليس مجلدًا، أو للقراءة فقط، أو ينقصه إذن الكتابة. اختر مجلدًا آخر، أو غيّر مالكه أو أذوناته.</translation>
    </message>
</context>
<context>
    <name>EnumLabels</name>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>موظف دعم</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير النظام</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This person is not in the desk any more.</source>
        <translation>لم يعد هذا الشخص موجودًا في المكتب.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>This ticket does not exist any more.</source>
        <translation>لم تعد هذه التذكرة موجودة.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>حدّث القائمة.</translation>
    </message>
    <message>
        <source>This team does not exist any more.</source>
        <translation>لم يعد هذا الفريق موجودًا.</translation>
    </message>
    <message>
        <source>Choose another team.</source>
        <translation>اختر فريقًا آخر.</translation>
    </message>
    <message>
        <source>The attachment did not arrive whole.</source>
        <translation>لم يصل المرفق كاملًا.</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>أرفق الملف من جديد.</translation>
    </message>
    <message>
        <source>This change was saved already, at the first attempt.</source>
        <translation>حُفظ هذا التغيير من قبل، في المحاولة الأولى.</translation>
    </message>
    <message>
        <source>Read the ticket again to see it.</source>
        <translation>أعد قراءة التذكرة لتراه.</translation>
    </message>
    <message>
        <source>Another ticket has this number already.</source>
        <translation>توجد تذكرة أخرى بهذا الرقم.</translation>
    </message>
    <message>
        <source>Use a different number.</source>
        <translation>استخدم رقمًا مختلفًا.</translation>
    </message>
    <message>
        <source>A ticket number has 1 to 60 characters.</source>
        <translation>يتكوّن رقم التذكرة من 1 إلى 60 محرفًا.</translation>
    </message>
    <message>
        <source>Use a shorter number.</source>
        <translation>استخدم رقمًا أقصر.</translation>
    </message>
    <message>
        <source>The title is longer than 500 characters.</source>
        <translation>العنوان أطول من 500 محرف.</translation>
    </message>
    <message>
        <source>Shorten it; the description has room for the details.</source>
        <translation>اختصره؛ فالوصف يتسع للتفاصيل.</translation>
    </message>
    <message>
        <source>The description is longer than a million characters.</source>
        <translation>الوصف أطول من مليون محرف.</translation>
    </message>
    <message>
        <source>Shorten it, or attach the long part as a file.</source>
        <translation>اختصره، أو أرفق الجزء الطويل كملف.</translation>
    </message>
    <message>
        <source>A ticket has a time of resolution exactly when it is resolved or closed.</source>
        <translation>يكون للتذكرة وقت حل إذا كانت محلولة أو مغلقة، وفي هاتين الحالتين فقط.</translation>
    </message>
    <message>
        <source>Correct the status or the time.</source>
        <translation>صحّح الحالة أو الوقت.</translation>
    </message>
    <message>
        <source>The comment is longer than a million characters.</source>
        <translation>التعليق أطول من مليون محرف.</translation>
    </message>
    <message>
        <source>The comment this file belongs to does not exist.</source>
        <translation>التعليق الذي يتبعه هذا الملف غير موجود.</translation>
    </message>
    <message>
        <source>Attach the file to the ticket instead.</source>
        <translation>أرفق الملف بالتذكرة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The name of the file cannot be kept as it is.</source>
        <translation>لا يمكن الاحتفاظ باسم الملف كما هو.</translation>
    </message>
    <message>
        <source>Give the file a short, plain name and try again.</source>
        <translation>أعطِ الملف اسمًا قصيرًا بسيطًا وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The content of an attachment cannot be changed.</source>
        <translation>لا يمكن تغيير محتوى مرفق.</translation>
    </message>
    <message>
        <source>Attach the new content as another file.</source>
        <translation>أرفق المحتوى الجديد كملف آخر.</translation>
    </message>
    <message>
        <source>The file is larger than 25 MiB.</source>
        <translation>الملف أكبر من 25 ميبي بايت.</translation>
    </message>
    <message>
        <source>Make it smaller, or put it elsewhere and write where.</source>
        <translation>صغّره، أو ضعه في مكان آخر واكتب أين هو.</translation>
    </message>
    <message>
        <source>The name of a tag has 1 to 100 characters.</source>
        <translation>يتكوّن اسم الوسم من 1 إلى 100 محرف.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>استخدم اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a tag of this name already.</source>
        <translation>يوجد وسم بهذا الاسم.</translation>
    </message>
    <message>
        <source>Use the one that is there, or another name.</source>
        <translation>استخدم الموجود، أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is not a colour.</source>
        <translation>هذا ليس لونًا.</translation>
    </message>
    <message>
        <source>Choose one from the palette.</source>
        <translation>اختر لونًا من اللوحة.</translation>
    </message>
    <message>
        <source>The ticket has this tag already.</source>
        <translation>التذكرة تحمل هذا الوسم من قبل.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>لا يوجد ما يُفعل.</translation>
    </message>
    <message>
        <source>This tag is in use, or does not exist any more.</source>
        <translation>هذا الوسم مستخدم، أو لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>حدّث القائمة واختر من جديد.</translation>
    </message>
    <message>
        <source>The name of a person has 1 to 200 characters.</source>
        <translation>يتكوّن اسم الشخص من 1 إلى 200 محرف.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>صحّحه، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Another person has this e-mail address already.</source>
        <translation>هذا البريد الإلكتروني لشخص آخر.</translation>
    </message>
    <message>
        <source>Look that person up, or use another address.</source>
        <translation>ابحث عن ذلك الشخص، أو استخدم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Another person has this login already.</source>
        <translation>اسم الدخول هذا لشخص آخر.</translation>
    </message>
    <message>
        <source>Use another login.</source>
        <translation>استخدم اسم دخول آخر.</translation>
    </message>
    <message>
        <source>The name of a team has 1 to 100 characters.</source>
        <translation>يتكوّن اسم الفريق من 1 إلى 100 محرف.</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>يوجد فريق بهذا الاسم.</translation>
    </message>
    <message>
        <source>This person is in the team already.</source>
        <translation>هذا الشخص عضو في الفريق من قبل.</translation>
    </message>
    <message>
        <source>The name of a view has 1 to 100 characters.</source>
        <translation>يتكوّن اسم العرض من 1 إلى 100 محرف.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>يوجد عرض بهذا الاسم.</translation>
    </message>
    <message>
        <source>The columns of this view make no sense.</source>
        <translation>أعمدة هذا العرض غير صالحة.</translation>
    </message>
    <message>
        <source>Choose the columns again and save the view.</source>
        <translation>اختر الأعمدة من جديد واحفظ العرض.</translation>
    </message>
    <message>
        <source>This record was imported already.</source>
        <translation>استُورد هذا السجل من قبل.</translation>
    </message>
    <message>
        <source>Another import may be running; wait for it to end.</source>
        <translation>ربما يجري استيراد آخر؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>This kind of record cannot be imported.</source>
        <translation>لا يمكن استيراد هذا النوع من السجلات.</translation>
    </message>
    <message>
        <source>Leave it out and run the import again.</source>
        <translation>استبعده وشغّل الاستيراد من جديد.</translation>
    </message>
    <message>
        <source>What was to be undone was never saved.</source>
        <translation>ما أُريد التراجع عنه لم يُحفظ أصلًا.</translation>
    </message>
    <message>
        <source>There is nothing to undo; read the ticket again.</source>
        <translation>لا يوجد ما يُتراجع عنه؛ أعد قراءة التذكرة.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The database refused one of the values.</source>
        <translation>رفضت قاعدة البيانات إحدى القيم.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>راجع ما أدخلته وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at the same moment.</source>
        <translation>غيّر شخص آخر الشيء نفسه في اللحظة نفسها.</translation>
    </message>
    <message>
        <source>Your change was not saved, nothing was overwritten.</source>
        <translation>لم يُحفظ تغييرك، ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Look at what is there now and try again.</source>
        <translation>انظر إلى الموجود الآن وأعد المحاولة.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>ليس لديك إذن بذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>If you need it for your work, ask an administrator.</source>
        <translation>إن احتجت إليه في عملك فاطلبه من مدير النظام.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>تأخرت قاعدة البيانات كثيرًا في الرد.</translation>
    </message>
    <message>
        <source>Try again in a moment; a narrower search answers sooner.</source>
        <translation>أعد المحاولة بعد قليل؛ البحث الأضيق أسرع جوابًا.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>أُوقف هذا.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>ابدأه من جديد متى أردت.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>انقطع الاتصال بقاعدة البيانات.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here.</source>
        <translation>لم يُحفظ شيء. ما كتبته لا يزال هنا.</translation>
    </message>
    <message>
        <source>Deskhand connects again by itself; then try again.</source>
        <translation>يعيد Deskhand الاتصال تلقائيًا؛ أعد المحاولة بعد ذلك.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of saving.</source>
        <translation>انقطع الاتصال لحظة الحفظ نفسها.</translation>
    </message>
    <message>
        <source>The change may or may not have been saved.</source>
        <translation>ربما حُفظ التغيير وربما لم يُحفظ.</translation>
    </message>
    <message>
        <source>Look at it once the connection is back, before you do it again.</source>
        <translation>تحقّق منه بعد عودة الاتصال، قبل أن تجريه مرة أخرى.</translation>
    </message>
    <message>
        <source>It does not exist any more, or you may not see it.</source>
        <translation>لم يعد موجودًا، أو ليس لديك إذن رؤيته.</translation>
    </message>
    <message>
        <source>This input makes no sense.</source>
        <translation>هذا الإدخال غير صالح.</translation>
    </message>
    <message>
        <source>This computer or the database server lacks something that is needed.</source>
        <translation>ينقص هذا الحاسوب أو خادم قاعدة البيانات شيء ضروري.</translation>
    </message>
    <message>
        <source>The disk may be full; the log says more. Ask an administrator.</source>
        <translation>ربما القرص ممتلئ؛ في السجل مزيد من التفاصيل. اسأل مدير النظام.</translation>
    </message>
    <message>
        <source>The database and this program are of different versions.</source>
        <translation>إصدار قاعدة البيانات يختلف عن إصدار هذا البرنامج.</translation>
    </message>
    <message>
        <source>They cannot work together safely.</source>
        <translation>لا يمكنهما العمل معًا بأمان.</translation>
    </message>
    <message>
        <source>Run &quot;deskhand migrate&quot;, or update this program.</source>
        <translation>شغّل «deskhand migrate»، أو حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>Deskhand made a mistake.</source>
        <translation>ارتكب Deskhand خطأ.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it together with the log.</source>
        <translation>أعد المحاولة. وإن تكرر ذلك فأبلغ عنه وأرفق السجل.</translation>
    </message>
    <message>
        <source>This sign-in was recorded already.</source>
        <translation>سُجّل هذا الدخول من قبل.</translation>
    </message>
    <message>
        <source>The database refused a seal of the audit trail.</source>
        <translation>رفضت قاعدة البيانات ختمًا لسجل التدقيق.</translation>
    </message>
    <message>
        <source>Sealing goes on by itself; if this comes again, verify the trail.</source>
        <translation>يستمر الختم تلقائيًا؛ وإن تكرر ذلك فتحقّق من السجل.</translation>
    </message>
    <message>
        <source>This kind of access cannot be recorded.</source>
        <translation>لا يمكن تسجيل هذا النوع من الوصول.</translation>
    </message>
    <message>
        <source>Update this program and try again.</source>
        <translation>حدّث هذا البرنامج وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This cannot be a login: it is 1 to 63 bytes long, has no capitals, spaces or quotation marks, and does not begin with &quot;pg_&quot; or &quot;deskhand_&quot;.</source>
        <translation>لا يصلح هذا اسم دخول: فطوله من 1 إلى 63 بايت، وليس فيه أحرف كبيرة ولا مسافات ولا علامات اقتباس، ولا يبدأ بـ «pg_» أو «deskhand_».</translation>
    </message>
    <message>
        <source>The e-mail address in small letters is a good one.</source>
        <translation>عنوان البريد الإلكتروني بأحرف صغيرة اختيار جيد.</translation>
    </message>
    <message>
        <source>This person has a login already.</source>
        <translation>لهذا الشخص اسم دخول من قبل.</translation>
    </message>
    <message>
        <source>Give a new password with &quot;deskhand user passwd&quot;.</source>
        <translation>عيّن كلمة مرور جديدة باستخدام «deskhand user passwd».</translation>
    </message>
    <message>
        <source>A requester does not sign in.</source>
        <translation>مقدّم الطلب لا يسجّل الدخول.</translation>
    </message>
    <message>
        <source>Choose agent, supervisor or admin, or disable the person.</source>
        <translation>اختر agent أو supervisor أو admin، أو عطّل الشخص.</translation>
    </message>
    <message>
        <source>This is the last admin, and nobody could make another.</source>
        <translation>هذا آخر مدير للنظام، ولن يستطيع أحد تعيين غيره.</translation>
    </message>
    <message>
        <source>Make somebody else an admin first.</source>
        <translation>اجعل شخصًا آخر مديرًا للنظام أولًا.</translation>
    </message>
    <message>
        <source>A password lasts 1 to 3650 days.</source>
        <translation>مدة صلاحية كلمة المرور من 1 إلى 3650 يومًا.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>استخدم رقمًا آخر.</translation>
    </message>
    <message>
        <source>The new password did not arrive in the form the database keeps.</source>
        <translation>لم تصل كلمة المرور الجديدة بالشكل الذي تحفظه قاعدة البيانات.</translation>
    </message>
    <message>
        <source>It is known already that you have this ticket open.</source>
        <translation>من المعلوم أن هذه التذكرة مفتوحة لديك.</translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>All connections to the database are busy. Nothing was changed. Wait for the running work to finish, or cancel it, and try again.</source>
        <translation>كل الاتصالات بقاعدة البيانات مشغولة. لم يتغيّر شيء. انتظر انتهاء العمل الجاري أو ألغه، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>المُنشأ %1، المحدَّث %2، دون تغيير %3، المرفوض %4</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Left out: %1 attachments, the file does not hold their content.</source>
        <translation>مرفقات مستبعدة: %1، لا يحوي الملف محتواها.</translation>
    </message>
    <message>
        <source>Not in the file: %1 further comments that it counts.</source>
        <translation>ليست في الملف: %1 من التعليقات الأخرى التي يحصيها.</translation>
    </message>
    <message>
        <source>Left out: %1 labels longer than a tag may be.</source>
        <translation>تسميات مستبعدة: %1، أطول مما يجوز للوسم.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>... and %1 more; --rejects FILE writes all of them down.</source>
        <translation>... و%1 غيرها؛ يكتبها كلها الخيار ‎--rejects FILE.</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>التذاكر: %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>التعليقات: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>الأشخاص: %1</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>التذاكر: %1</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>بيان ما كان سيحدث دون تغيير أي شيء</translation>
    </message>
    <message>
        <source>write refused records there, with line and reason</source>
        <translation>كتابة السجلات المرفوضة هناك مع السطر والسبب</translation>
    </message>
    <message>
        <source>a JSON file that maps status and priority words</source>
        <translation>ملف JSON يحوّل كلمات الحالة والأولوية</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>كان هذا تشغيلًا تجريبيًا: لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Another import into this database is under way. Wait until it is done, then try again.</source>
        <translation>يجري استيراد آخر إلى قاعدة البيانات هذه. انتظر حتى ينتهي، ثم أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>The database is ready, schema version %1.</source>
        <translation>قاعدة البيانات جاهزة، إصدار المخطط %1.</translation>
    </message>
</context>
<context>
    <name>InputStream</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the file in it that is to be imported.</source>
        <translation>«%1» مجلد. اذكر الملف الذي تريد استيراده منه.</translation>
    </message>
</context>
<context>
    <name>JiraImport</name>
    <message>
        <source>“%1” is not a text.</source>
        <translation>«%1» ليس نصًا.</translation>
    </message>
    <message>
        <source>“%1” holds the character U+0000, which cannot be kept.</source>
        <translation>يحتوي «%1» على المحرف U+0000 الذي لا يمكن حفظه.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«%1» أطول من %2 من المحارف.</translation>
    </message>
    <message>
        <source>“%1” is no date and time with its offset: %2.</source>
        <translation>«%1» ليس تاريخًا ووقتًا مع فرق التوقيت: %2.</translation>
    </message>
    <message>
        <source>“%1” is read, so the refused records cannot be written to it.</source>
        <translation>«%1» هو الملف المقروء، فلا يمكن كتابة السجلات المرفوضة فيه.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>This is no Jira issue: it is not a JSON object.</source>
        <translation>هذا ليس بلاغ Jira: ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The record is longer than %1 MiB.</source>
        <translation>السجل أطول من %1 ميبي بايت.</translation>
    </message>
    <message>
        <source>The file ends within this record.</source>
        <translation>ينتهي الملف داخل هذا السجل.</translation>
    </message>
    <message>
        <source>This is not JSON, or nested too deep.</source>
        <translation>هذا ليس JSON، أو تداخله عميق جدًا.</translation>
    </message>
    <message>
        <source>The import was stopped before the end of %1; run it again to complete it.</source>
        <translation>أُوقف الاستيراد قبل نهاية %1؛ شغّله من جديد لإكماله.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged behind line %2; what stands before that would be imported.</source>
        <translation>%1 مبتور أو تالف بعد السطر %2؛ ما قبل ذلك قابل للاستيراد.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged behind line %2; what stands before that was imported.</source>
        <translation>%1 مبتور أو تالف بعد السطر %2؛ وقد استُورد ما قبل ذلك.</translation>
    </message>
    <message>
        <source>No issues found in %1.</source>
        <translation>لا توجد بلاغات في %1.</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported. Line %2: %3</source>
        <translation>تعذّر استيراد أي شيء من %1. السطر %2: %3</translation>
    </message>
    <message>
        <source>This is no Jira issue: it has no “key”.</source>
        <translation>هذا ليس بلاغ Jira: ليس فيه «key».</translation>
    </message>
    <message>
        <source>This is no Jira issue: it has no “fields”.</source>
        <translation>هذا ليس بلاغ Jira: ليس فيه «fields».</translation>
    </message>
    <message>
        <source>The issue has no “summary”, which would be its title.</source>
        <translation>ليس في البلاغ «summary» ليكون عنوانه.</translation>
    </message>
    <message>
        <source>The status “%1” is unknown and belongs to no known category; name it in a map.</source>
        <translation>الحالة «%1» مجهولة ولا تنتمي إلى فئة معروفة؛ سمّها في خريطة.</translation>
    </message>
    <message>
        <source>Comment %1 was refused: %2</source>
        <translation>رُفض التعليق %1: %2</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>ليس كائن JSON.</translation>
    </message>
    <message>
        <source>Half a character (an unpaired surrogate) stands at byte %1.</source>
        <translation>يوجد نصف محرف (بديل بلا قرين) عند البايت %1.</translation>
    </message>
    <message>
        <source>This is not UTF-8: the error is at byte %1.</source>
        <translation>هذا ليس UTF-8: الخطأ عند البايت %1.</translation>
    </message>
    <message>
        <source>This is not JSON: the error is at byte %1.</source>
        <translation>هذا ليس JSON: الخطأ عند البايت %1.</translation>
    </message>
    <message>
        <source>It holds a number that is too large to be read.</source>
        <translation>يحتوي على عدد أكبر من أن يُقرأ.</translation>
    </message>
</context>
<context>
    <name>JiraMapping</name>
    <message>
        <source>“%1” is not a JSON object</source>
        <translation>«%1» ليس كائن JSON</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>«%1» ليس أيًّا مما يلي: %2</translation>
    </message>
    <message>
        <source>The map “%1” makes no sense: %2.</source>
        <translation>الخريطة «%1» غير صالحة: %2.</translation>
    </message>
    <message>
        <source>The map “%1” cannot be read: %2.</source>
        <translation>تعذّرت قراءة الخريطة «%1»: %2.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليست كائن JSON</translation>
    </message>
    <message>
        <source>“%1” is neither “status” nor “priority”</source>
        <translation>«%1» ليس «status» ولا «priority»</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>The program met a fault of its own and had to end. %1 says more.</source>
        <translation>وقع في البرنامج خطأ منه واضطر إلى التوقف. في %1 مزيد من التفاصيل.</translation>
    </message>
    <message>
        <source>There is not enough memory. What was under way was not saved; close other programs and try again.</source>
        <translation>الذاكرة غير كافية. لم يُحفظ ما كان جاريًا؛ أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The system refused what the program needs: %1.</source>
        <translation>رفض النظام ما يحتاج إليه البرنامج: %1.</translation>
    </message>
</context>
<context>
    <name>MigrateCommand</name>
    <message>
        <source>pending</source>
        <translation>لم يُطبَّق بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>وقت التطبيق</translation>
    </message>
    <message>
        <source>the schema version to move to; 0 removes all data</source>
        <translation>إصدار المخطط المراد الانتقال إليه؛ 0 يزيل كل البيانات</translation>
    </message>
    <message>
        <source>only list the migrations</source>
        <translation>سرد ترحيلات المخطط فقط</translation>
    </message>
    <message>
        <source>This program knows schema versions up to %1.</source>
        <translation>يعرف هذا البرنامج إصدارات المخطط حتى %1.</translation>
    </message>
    <message>
        <source>The schema is at version %1.</source>
        <translation>المخطط في الإصدار %1.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>There is no schema version %1. This program knows the versions 0 to %2.</source>
        <translation>لا يوجد إصدار مخطط %1. يعرف هذا البرنامج الإصدارات من 0 إلى %2.</translation>
    </message>
    <message>
        <source>The database has schema version %1, this program needs version %2. Run “deskhand migrate” to bring it up to date.</source>
        <translation>إصدار مخطط قاعدة البيانات %1، ويحتاج هذا البرنامج إلى الإصدار %2. شغّل «deskhand migrate» لتحديثه.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is newer than this program (version %2). Update Deskhand and start again.</source>
        <translation>إصدار مخطط قاعدة البيانات %1، وهو أحدث من هذا البرنامج (الإصدار %2). حدّث Deskhand ثم أعد التشغيل.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the one this program knows. The database was prepared by another edition of Deskhand; use that one, or restore a backup.</source>
        <translation>الخطوة %1 من مخطط قاعدة البيانات ليست التي يعرفها هذا البرنامج. أُعدّت قاعدة البيانات بنسخة أخرى من Deskhand؛ استخدم تلك النسخة، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This database has not been prepared for Deskhand yet. Run “deskhand init” on it.</source>
        <translation>لم تُهيّأ قاعدة البيانات هذه لـ Deskhand بعد. شغّل «deskhand init» عليها.</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Mail address: %1</source>
        <translation>عنوان بريد: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>يؤدي إلى: %1</translation>
    </message>
    <message>
        <source>&amp;Write a mail to %1</source>
        <translation>ا&amp;كتب رسالة إلى %1</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>&amp;فتح %1 في المتصفح</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>تعذّرت كتابة الخرج: %1.</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>No password came from standard input.</source>
        <translation>لم تصل أي كلمة مرور من الدخل القياسي.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>كلمة المرور الجديدة: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>مرة أخرى: </translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed; try again.</source>
        <translation>كلمتا المرور مختلفتان. لم يتغيّر شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>تتكوّن كلمة المرور من %1 من المحارف على الأقل. بضع كلمات متتالية يسهل تذكّرها ويصعب تخمينها.</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>%1 is replying</source>
        <translation>يكتب %1 ردًّا الآن</translation>
    </message>
    <message>
        <source>%1 is viewing</source>
        <translation>يطّلع %1 على التذكرة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا أحد آخر</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%n أشخاص آخرين</numerusform>
            <numerusform>%n شخصًا آخر</numerusform>
            <numerusform>%n شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The text contains a character that cannot be stored (a null character or half of a surrogate pair). Remove it and try again.</source>
        <translation>يحتوي النص على محرف لا يمكن حفظه (محرف معدوم أو نصف زوج بديل). احذفه وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>The refused records cannot be written to “%1”: %2.</source>
        <translation>تعذّرت كتابة السجلات المرفوضة في «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>RememberedCheckpoints</name>
    <message>
        <source>What was seen of the audit trail could not be written down on this computer.</source>
        <translation>تعذّر تدوين ما شوهد من سجل التدقيق على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SealCommand</name>
    <message>
        <source>--every takes a time from 100ms on, such as 500ms, 3s or 1m.</source>
        <translation>يقبل الخيار ‎--every مدة لا تقل عن 100ms، مثل 500ms أو 3s أو 1m.</translation>
    </message>
    <message>
        <source>Seal %1 was put on %2 rows.</source>
        <translation>وُضع الختم %1 على %2 من الصفوف.</translation>
    </message>
    <message>
        <source>There was nothing to seal.</source>
        <translation>لم يوجد ما يُختم.</translation>
    </message>
    <message>
        <source>go on sealing, this often, until the program is ended</source>
        <translation>مواصلة الختم، على هذه الفترات، حتى إنهاء البرنامج</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>&quot;%1&quot; is no column to sort by; there are: %2.</source>
        <translation>«%1» ليس عمودًا يُرتَّب به؛ الأعمدة الموجودة: %2.</translation>
    </message>
    <message>
        <source>The query cannot be read at character %1 (&quot;%2&quot;): %3</source>
        <translation>تعذّرت قراءة البحث عند المحرف %1 («%2»): %3</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found.</source>
        <translation>
            <numerusform>عُثر على %n تذكرة.</numerusform>
            <numerusform>عُثر على %n تذكرة.</numerusform>
            <numerusform>عُثر على %n تذكرة.</numerusform>
            <numerusform>عُثر على %n تذاكر.</numerusform>
            <numerusform>عُثر على %n تذكرة.</numerusform>
            <numerusform>عُثر على %n تذكرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>column to sort by, with - in front descending</source>
        <translation>عمود الترتيب، وعلامة - قبله تعني تنازليًا</translation>
    </message>
    <message>
        <source>how many tickets at most; 0 for all</source>
        <translation>أقصى عدد للتذاكر؛ 0 يعني الكل</translation>
    </message>
    <message>
        <source>only the number of matches</source>
        <translation>عدد النتائج فقط</translation>
    </message>
    <message>
        <source>So long a list is noted in the access log, and this session may only read. Ask for fewer tickets with --limit, or connect to the primary server.</source>
        <translation>تُسجَّل قائمة بهذا الطول في سجل الوصول، وهذه الجلسة للقراءة فقط. اطلب تذاكر أقل باستخدام --limit، أو اتصل بالخادم الأساسي.</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>either what is before or what follows</source>
        <translation>إما ما قبله وإما ما بعده</translation>
    </message>
    <message>
        <source>how far the work is</source>
        <translation>مدى تقدّم العمل</translation>
    </message>
    <message>
        <source>how urgent it is</source>
        <translation>مدى الاستعجال</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>من يعمل عليها</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>من طلبها</translation>
    </message>
    <message>
        <source>which team works on it</source>
        <translation>أي فريق يعمل عليها</translation>
    </message>
    <message>
        <source>what it is tagged with</source>
        <translation>الوسوم التي تحملها</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>رقمها</translation>
    </message>
    <message>
        <source>when it was created</source>
        <translation>متى أُنشئت</translation>
    </message>
    <message>
        <source>when it last changed</source>
        <translation>آخر تغيير لها</translation>
    </message>
    <message>
        <source>when it was resolved</source>
        <translation>متى حُلّت</translation>
    </message>
    <message>
        <source>a state: overdue, unassigned, …</source>
        <translation>حالة: متأخرة، بلا مسؤول، …</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>ما يأتي معها</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>seven days</source>
        <translation>سبعة أيام</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>active for more than seven days</source>
        <translation>نشطة منذ أكثر من سبعة أيام</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>لا يعمل عليها أحد</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>open for more than 24 hours and not begun</source>
        <translation>مفتوحة منذ أكثر من 24 ساعة ولم يبدأ العمل عليها</translation>
    </message>
    <message>
        <source>open, in progress or waiting</source>
        <translation>مفتوحة أو قيد التنفيذ أو بالانتظار</translation>
    </message>
    <message>
        <source>at least one attached file</source>
        <translation>ملف مرفق واحد على الأقل</translation>
    </message>
    <message>
        <source>more; for an age: longer ago</source>
        <translation>أكثر؛ وللعمر: أقدم من ذلك</translation>
    </message>
    <message>
        <source>this or more</source>
        <translation>هذا أو أكثر</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>this or less</source>
        <translation>هذا أو أقل</translation>
    </message>
</context>
<context>
    <name>SearchParser</name>
    <message>
        <source>This search is too long; the end is left out.</source>
        <translation>هذا البحث طويل جدًا؛ أُهملت نهايته.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>OR needs something to look for on both sides. Write “or” to look for the word.</source>
        <translation>يحتاج OR إلى ما يُبحث عنه في جانبيه. اكتب «or» للبحث عن الكلمة نفسها.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply; the rest is left out.</source>
        <translation>الأقواس متداخلة بعمق زائد؛ أُهمل الباقي.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>لا يوجد شيء بين هذين القوسين.</translation>
    </message>
    <message>
        <source>This search has too many conditions; the rest is left out.</source>
        <translation>شروط هذا البحث كثيرة جدًا؛ أُهمل الباقي.</translation>
    </message>
    <message>
        <source>There is no field “%1”. To look for this text, put it in quotes.</source>
        <translation>لا يوجد حقل «%1». للبحث عن هذا النص ضعه بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>A * can only stand at the end of a word.</source>
        <translation>لا يمكن أن تأتي * إلا في نهاية كلمة.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>علامة الاقتباس هذه غير مغلقة.</translation>
    </message>
    <message>
        <source>This holds no letter and no digit, so there is nothing to look for.</source>
        <translation>ليس في هذا حرف ولا رقم، فلا يوجد ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1:”.</source>
        <translation>تنقص قيمة بعد «%1:».</translation>
    </message>
    <message>
        <source>A value is missing behind this comma.</source>
        <translation>تنقص قيمة بعد هذه الفاصلة.</translation>
    </message>
    <message>
        <source>The value has ended before this.</source>
        <translation>انتهت القيمة قبل هذا.</translation>
    </message>
</context>
<context>
    <name>SelftestCommand</name>
    <message>
        <source>The self-test failed: %1</source>
        <translation>فشل الاختبار الذاتي: %1</translation>
    </message>
    <message>
        <source>the ticket did not take the new status.</source>
        <translation>لم تأخذ التذكرة الحالة الجديدة.</translation>
    </message>
    <message>
        <source>the audit trail does not show the edit.</source>
        <translation>لا يُظهر سجل التدقيق التعديل.</translation>
    </message>
    <message>
        <source>the window does not show the ticket.</source>
        <translation>لا تُظهر النافذة التذكرة.</translation>
    </message>
    <message>
        <source>the window called the database on its own thread.</source>
        <translation>استدعت النافذة قاعدة البيانات من خيط التنفيذ الخاص بها.</translation>
    </message>
    <message>
        <source>the server did not stop with its last program.</source>
        <translation>لم يتوقف الخادم مع آخر برنامج يستخدمه.</translation>
    </message>
</context>
<context>
    <name>ServerCommand</name>
    <message>
        <source>This command is for the embedded server; leave --connect out.</source>
        <translation>هذا الأمر للخادم المدمج؛ احذف ‎--connect.</translation>
    </message>
    <message>
        <source>There is no database in this folder yet.</source>
        <translation>لا توجد قاعدة بيانات في هذا المجلد بعد.</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>الخادم متوقف.</translation>
    </message>
    <message>
        <source>The server is recovering.</source>
        <translation>الخادم يستعيد حالته.</translation>
    </message>
    <message>
        <source>The server is running.</source>
        <translation>الخادم يعمل.</translation>
    </message>
    <message>
        <source>The server is running and stays so until &quot;deskhand server stop&quot;.</source>
        <translation>الخادم يعمل ويبقى كذلك حتى «deskhand server stop».</translation>
    </message>
    <message>
        <source>stop it although other programs use it; they lose what they have not saved, and start it again when they need it</source>
        <translation>إيقافه مع أن برامج أخرى تستخدمه؛ تفقد ما لم تحفظه، وتشغّله من جديد عندما تحتاج إليه</translation>
    </message>
    <message>
        <source>The server was not running.</source>
        <translation>لم يكن الخادم يعمل.</translation>
    </message>
    <message>
        <source>Other programs use the server, so it still runs; it stops with the last of them. Close them, or use --force to stop it now.</source>
        <translation>تستخدم برامج أخرى الخادم، فهو لا يزال يعمل؛ ويتوقف مع آخرها. أغلقها، أو استخدم ‎--force لإيقافه الآن.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1, process %2</source>
        <translation>‏PostgreSQL %1، العملية %2</translation>
    </message>
    <message>
        <source>Size on disk: %1</source>
        <translation>الحجم على القرص: %1</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You have no place at this desk. Your password is right, but the desk does not know this login, or it was disabled. Ask an administrator of the desk to let you in.</source>
        <translation>ليس لك مكان في هذا المكتب. كلمة مرورك صحيحة، لكن المكتب لا يعرف اسم الدخول هذا، أو أنه عُطّل. اطلب من مدير المكتب السماح لك بالدخول.</translation>
    </message>
    <message>
        <source>Your password has to be changed before you can do anything else. Change it in the window, or with &quot;deskhand user passwd&quot;.</source>
        <translation>يجب تغيير كلمة مرورك قبل أن تتمكن من فعل أي شيء آخر. غيّرها في النافذة، أو باستخدام «deskhand user passwd».</translation>
    </message>
</context>
<context>
    <name>StatementListModel</name>
    <message>
        <source>Statement</source>
        <translation>التعليمة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>مرات التنفيذ</translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation>المتوسط، مللي ثانية</translation>
    </message>
    <message>
        <source>Total, ms</source>
        <translation>المجموع، مللي ثانية</translation>
    </message>
    <message>
        <source>Longest, ms</source>
        <translation>الأطول، مللي ثانية</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
</context>
<context>
    <name>TeamCommand</name>
    <message>
        <source>The team %1 was added.</source>
        <translation>أُضيف الفريق %1.</translation>
    </message>
</context>
<context>
    <name>TicketCells</name>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>%1, overdue: not done after seven days</source>
        <translation>%1، متأخرة: لم تُنجز بعد سبعة أيام</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1، متأخرة</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>TicketCommand</name>
    <message>
        <source>by name, e-mail or login; none for nobody</source>
        <translation>بالاسم أو البريد الإلكتروني أو اسم الدخول؛ none تعني لا أحد</translation>
    </message>
    <message>
        <source>title, at most 500 characters</source>
        <translation>العنوان، 500 محرف على الأكثر</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>open, in_progress, waiting_on_customer, resolved, closed</source>
        <translation>open, in_progress, waiting_on_customer, resolved, closed</translation>
    </message>
    <message>
        <source>low, medium, high, urgent</source>
        <translation>low, medium, high, urgent</translation>
    </message>
    <message>
        <source>by name; none for no team</source>
        <translation>بالاسم؛ none تعني بلا فريق</translation>
    </message>
    <message>
        <source>tags to put on, separated by commas; may be repeated</source>
        <translation>الوسوم المراد وضعها، تفصل بينها فواصل؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>why, for the audit trail</source>
        <translation>السبب، لسجل التدقيق</translation>
    </message>
    <message>
        <source>tags to take off</source>
        <translation>الوسوم المراد إزالتها</translation>
    </message>
    <message>
        <source>refuse if the ticket is no longer at this version</source>
        <translation>الرفض إذا لم تعد التذكرة بهذا الإصدار</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>an internal note instead of a reply</source>
        <translation>ملاحظة داخلية بدلًا من رد</translation>
    </message>
    <message>
        <source>A new ticket needs a --title.</source>
        <translation>تحتاج التذكرة الجديدة إلى ‎--title.</translation>
    </message>
    <message>
        <source>Nothing to change: name at least one field.</source>
        <translation>لا يوجد ما يُغيَّر: حدّد حقلًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Ticket %1 is in the trash and was not changed. Restore it first.</source>
        <translation>التذكرة %1 في سلة المهملات ولم تتغيّر. استعدها أولًا.</translation>
    </message>
    <message>
        <source>Ticket %1 was changed.</source>
        <translation>تغيّرت التذكرة %1.</translation>
    </message>
    <message>
        <source>A comment needs a --body.</source>
        <translation>يحتاج التعليق إلى ‎--body.</translation>
    </message>
    <message>
        <source>The comment was added to ticket %1.</source>
        <translation>أُضيف التعليق إلى التذكرة %1.</translation>
    </message>
    <message>
        <source>Ticket %1 is in the trash.</source>
        <translation>التذكرة %1 في سلة المهملات.</translation>
    </message>
    <message>
        <source>Ticket %1 is out of the trash.</source>
        <translation>استُعيدت التذكرة %1 من سلة المهملات.</translation>
    </message>
    <message>
        <source>Nothing is known of ticket %1 at that time. It was made later, or its history is not open to you.</source>
        <translation>لا يُعرف شيء عن التذكرة %1 في ذلك الوقت. ربما أُنشئت بعده، أو ليس لديك إذن رؤية سجلها.</translation>
    </message>
    <message>
        <source>as it was at this time, or at the end of this day, as far as the audit trail knows</source>
        <translation>كما كانت في هذا الوقت، أو في نهاية هذا اليوم، بقدر ما يعرفه سجل التدقيق</translation>
    </message>
    <message>
        <source>edited by %1 %2</source>
        <translation>عدّله %1 %2</translation>
    </message>
    <message>
        <source>deleted by %1 %2</source>
        <translation>حذفه %1 %2</translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message numerus="yes">
        <source>%n ticket(s) in the trash left as they were: restore them first.</source>
        <translation>
            <numerusform>بقيت %n تذكرة في سلة المهملات كما كانت: استعدها أولًا.</numerusform>
            <numerusform>بقيت %n تذكرة في سلة المهملات كما كانت: استعدها أولًا.</numerusform>
            <numerusform>بقيت %n تذكرة في سلة المهملات كما كانت: استعدها أولًا.</numerusform>
            <numerusform>بقيت %n تذاكر في سلة المهملات كما كانت: استعدها أولًا.</numerusform>
            <numerusform>بقيت %n تذكرة في سلة المهملات كما كانت: استعدها أولًا.</numerusform>
            <numerusform>بقيت %n تذكرة في سلة المهملات كما كانت: استعدها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>لم يُتراجع عن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Undone on %n ticket(s).</source>
        <translation>
            <numerusform>جرى التراجع في %n تذكرة.</numerusform>
            <numerusform>جرى التراجع في %n تذكرة.</numerusform>
            <numerusform>جرى التراجع في %n تذكرة.</numerusform>
            <numerusform>جرى التراجع في %n تذاكر.</numerusform>
            <numerusform>جرى التراجع في %n تذكرة.</numerusform>
            <numerusform>جرى التراجع في %n تذكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed by somebody since: what they changed stays.</source>
        <translation>
            <numerusform>غيّر شخص ما %n تذكرة بعد ذلك: يبقى ما غيّره.</numerusform>
            <numerusform>غيّر شخص ما %n تذكرة بعد ذلك: يبقى ما غيّره.</numerusform>
            <numerusform>غيّر شخص ما %n تذكرة بعد ذلك: يبقى ما غيّره.</numerusform>
            <numerusform>غيّر شخص ما %n تذاكر بعد ذلك: يبقى ما غيّره.</numerusform>
            <numerusform>غيّر شخص ما %n تذكرة بعد ذلك: يبقى ما غيّره.</numerusform>
            <numerusform>غيّر شخص ما %n تذكرة بعد ذلك: يبقى ما غيّره.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are: you do not handle them.</source>
        <translation>
            <numerusform>تُركت %n تذكرة كما هي: لست من يتولاها.</numerusform>
            <numerusform>تُركت %n تذكرة كما هي: لست من يتولاها.</numerusform>
            <numerusform>تُركت %n تذكرة كما هي: لست من يتولاها.</numerusform>
            <numerusform>تُركت %n تذاكر كما هي: لست من يتولاها.</numerusform>
            <numerusform>تُركت %n تذكرة كما هي: لست من يتولاها.</numerusform>
            <numerusform>تُركت %n تذكرة كما هي: لست من يتولاها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketConflict</name>
    <message>
        <source>Somebody else changed ticket %1 in the meantime. Your change was not saved, nothing was overwritten. Look at both versions and save again what you want to keep.</source>
        <translation>غيّر شخص آخر التذكرة %1 في هذه الأثناء. لم يُحفظ تغييرك، ولم يُستبدل شيء. انظر إلى النسختين واحفظ من جديد ما تريد الإبقاء عليه.</translation>
    </message>
</context>
<context>
    <name>TicketEdits</name>
    <message>
        <source>Somebody has moved this ticket to the trash meanwhile. Your change was not saved. Restore the ticket and make it again.</source>
        <translation>نقل شخص آخر هذه التذكرة إلى سلة المهملات في هذه الأثناء. لم يُحفظ تغييرك. استعد التذكرة وأجرِه من جديد.</translation>
    </message>
</context>
<context>
    <name>TicketImporter</name>
    <message>
        <source>The number “%1” belongs to a ticket that did not come from this source.</source>
        <translation>الرقم «%1» يخص تذكرة لم تأتِ من هذا المصدر.</translation>
    </message>
</context>
<context>
    <name>TicketMerge</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
</context>
<context>
    <name>TicketMoments</name>
    <message>
        <source>%1 changed something that is not shown</source>
        <translation>غيّر %1 شيئًا لا يُعرض</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1، وتغيير واحد آخر</numerusform>
            <numerusform>%1، وتغييران آخران</numerusform>
            <numerusform>%1، و%Ln تغييرات أخرى</numerusform>
            <numerusform>%1، و%Ln تغييرًا آخر</numerusform>
            <numerusform>%1، و%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created this ticket</source>
        <translation>أنشأ %1 هذه التذكرة</translation>
    </message>
    <message>
        <source>%1 added an internal note</source>
        <translation>أضاف %1 ملاحظة داخلية</translation>
    </message>
    <message>
        <source>%1 added a reply</source>
        <translation>أضاف %1 ردًّا</translation>
    </message>
    <message>
        <source>%1 attached the file %2</source>
        <translation>أرفق %1 الملف %2</translation>
    </message>
</context>
<context>
    <name>TicketOptions</name>
    <message>
        <source>&quot;%1&quot; is no %2; there are: %3.</source>
        <translation>«%1» ليست قيمة صالحة للخيار ‎%2؛ القيم الموجودة: %3.</translation>
    </message>
    <message>
        <source>There is no team &quot;%1&quot;.</source>
        <translation>لا يوجد فريق «%1».</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>يحتاج الوسم إلى اسم.</translation>
    </message>
    <message>
        <source>A ticket needs a --title that says something.</source>
        <translation>تحتاج التذكرة إلى --title يدل على شيء.</translation>
    </message>
</context>
<context>
    <name>TicketQueueModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>التحديث</translation>
    </message>
</context>
<context>
    <name>TicketRepository</name>
    <message numerus="yes">
        <source>%n of the chosen tickets do not exist any more, or you may not see them. None was changed. Refresh the list and choose again.</source>
        <translation>
            <numerusform>%n من التذاكر المختارة لم تعد موجودة، أو ليس لديك إذن رؤيتها. لم تتغيّر أي تذكرة. حدّث القائمة واختر من جديد.</numerusform>
            <numerusform>%n من التذاكر المختارة لم تعد موجودة، أو ليس لديك إذن رؤيتها. لم تتغيّر أي تذكرة. حدّث القائمة واختر من جديد.</numerusform>
            <numerusform>%n من التذاكر المختارة لم تعد موجودة، أو ليس لديك إذن رؤيتها. لم تتغيّر أي تذكرة. حدّث القائمة واختر من جديد.</numerusform>
            <numerusform>%n من التذاكر المختارة لم تعد موجودة، أو ليس لديك إذن رؤيتها. لم تتغيّر أي تذكرة. حدّث القائمة واختر من جديد.</numerusform>
            <numerusform>%n من التذاكر المختارة لم تعد موجودة، أو ليس لديك إذن رؤيتها. لم تتغيّر أي تذكرة. حدّث القائمة واختر من جديد.</numerusform>
            <numerusform>%n من التذاكر المختارة لم تعد موجودة، أو ليس لديك إذن رؤيتها. لم تتغيّر أي تذكرة. حدّث القائمة واختر من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket does not exist, or you may not see it. It may have been removed; refresh the list.</source>
        <translation>هذه التذكرة غير موجودة، أو ليس لديك إذن رؤيتها. ربما أُزيلت؛ حدّث القائمة.</translation>
    </message>
    <message>
        <source>There is no ticket with the number %1, or you may not see it. Check the number.</source>
        <translation>لا توجد تذكرة بالرقم %1، أو ليس لديك إذن رؤيتها. تحقّق من الرقم.</translation>
    </message>
</context>
<context>
    <name>TicketService</name>
    <message>
        <source>&quot;%1&quot; could not be saved. The folder may be closed to you, or its disk full. What was there before is unchanged.</source>
        <translation>تعذّر حفظ «%1». ربما ليس لديك إذن الكتابة في المجلد، أو قرصه ممتلئ. ما كان هناك من قبل لم يتغيّر.</translation>
    </message>
    <message>
        <source>This list has more than %L1 tickets, too many to change in one go. None was changed. Narrow the search and change them in parts.</source>
        <translation>في هذه القائمة أكثر من %L1 من التذاكر، وهذا أكثر من أن يُغيَّر دفعة واحدة. لم تتغيّر أي تذكرة. ضيّق البحث وغيّرها على أجزاء.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n يوم</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>Show all %L1 characters</source>
        <translation>إظهار كل المحارف (%L1)</translation>
    </message>
    <message>
        <source>%1 attached %2 (%3)</source>
        <translation>أرفق %1 الملف %2 (%3)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edited by %1, %2</source>
        <translation>عدّله %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>Edited %n time(s), last by %1, %2</source>
        <translation>
            <numerusform>لم يُعدَّل، %1، %2</numerusform>
            <numerusform>عُدّل مرة واحدة، عدّله %1، %2</numerusform>
            <numerusform>عُدّل مرتين، آخرهما %1، %2</numerusform>
            <numerusform>عُدّل %n مرات، آخرها %1، %2</numerusform>
            <numerusform>عُدّل %n مرة، آخرها %1، %2</numerusform>
            <numerusform>عُدّل %n مرة، آخرها %1، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal note by %1, deleted by %2, %3</source>
        <translation>ملاحظة داخلية من %1، حذفها %2، %3</translation>
    </message>
    <message>
        <source>Comment by %1, deleted by %2, %3</source>
        <translation>تعليق من %1، حذفه %2، %3</translation>
    </message>
    <message>
        <source>Hide its text</source>
        <translation>إخفاء النص</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>إظهار النص</translation>
    </message>
    <message>
        <source>Hide earlier text</source>
        <translation>إخفاء النص السابق</translation>
    </message>
    <message>
        <source>Show earlier text</source>
        <translation>إظهار النص السابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older text(s) are in the audit trail.</source>
        <translation>
            <numerusform>لا نصوص أقدم في سجل التدقيق.</numerusform>
            <numerusform>نص أقدم واحد في سجل التدقيق.</numerusform>
            <numerusform>نصّان أقدم في سجل التدقيق.</numerusform>
            <numerusform>%Ln نصوص أقدم في سجل التدقيق.</numerusform>
            <numerusform>%Ln نصًّا أقدم في سجل التدقيق.</numerusform>
            <numerusform>%Ln نص أقدم في سجل التدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote, %2</source>
        <translation>كتب %1، %2</translation>
    </message>
    <message>
        <source>%1 edited, %2</source>
        <translation>عدّل %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… ولا محارف أخرى</numerusform>
            <numerusform>… ومحرف واحد آخر</numerusform>
            <numerusform>… ومحرفان آخران</numerusform>
            <numerusform>… و%Ln محارف أخرى</numerusform>
            <numerusform>… و%Ln محرفًا آخر</numerusform>
            <numerusform>… و%Ln محرف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>%1 assigned this to %2</source>
        <translation>أسند %1 التذكرة إلى %2</translation>
    </message>
    <message>
        <source>%1 took this from %2, now nobody is assigned</source>
        <translation>سحب %1 التذكرة من %2، ولا مسؤول عنها الآن</translation>
    </message>
    <message>
        <source>%1 changed assignee from %2 to %3</source>
        <translation>غيّر %1 المسؤول من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 set the requester to %2</source>
        <translation>جعل %1 مقدّم الطلب %2</translation>
    </message>
    <message>
        <source>%1 removed the requester %2</source>
        <translation>أزال %1 مقدّم الطلب %2</translation>
    </message>
    <message>
        <source>%1 changed requester from %2 to %3</source>
        <translation>غيّر %1 مقدّم الطلب من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 gave this to the team %2</source>
        <translation>أحال %1 التذكرة إلى الفريق %2</translation>
    </message>
    <message>
        <source>%1 took this from the team %2</source>
        <translation>سحب %1 التذكرة من الفريق %2</translation>
    </message>
    <message>
        <source>%1 changed team from %2 to %3</source>
        <translation>غيّر %1 الفريق من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 imported this ticket</source>
        <translation>استورد %1 هذه التذكرة</translation>
    </message>
    <message>
        <source>%1 deleted a comment</source>
        <translation>حذف %1 تعليقًا</translation>
    </message>
    <message>
        <source>%1 removed the file %2</source>
        <translation>أزال %1 الملف %2</translation>
    </message>
    <message>
        <source>%1 changed status from %2 to %3</source>
        <translation>غيّر %1 الحالة من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 changed priority from %2 to %3</source>
        <translation>غيّر %1 الأولوية من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 changed the title from “%2” to “%3”</source>
        <translation>غيّر %1 العنوان من «%2» إلى «%3»</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>غيّر %1 الوصف</translation>
    </message>
    <message>
        <source>%1 changed the number from %2 to %3</source>
        <translation>غيّر %1 الرقم من %2 إلى %3</translation>
    </message>
    <message>
        <source>a former team</source>
        <translation>فريق سابق</translation>
    </message>
    <message>
        <source>%1 restored this from the trash</source>
        <translation>استعاد %1 التذكرة من سلة المهملات</translation>
    </message>
    <message>
        <source>%1 moved this to the trash</source>
        <translation>نقل %1 التذكرة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>a former tag</source>
        <translation>وسم سابق</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>أزال %1 الوسم %2</translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <translation>أضاف %1 الوسم %2</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <source>%1 restored a comment</source>
        <translation>استعاد %1 تعليقًا</translation>
    </message>
    <message>
        <source>%1 changed the author of a comment</source>
        <translation>غيّر %1 كاتب تعليق</translation>
    </message>
    <message>
        <source>%1 made a comment an internal note</source>
        <translation>حوّل %1 تعليقًا إلى ملاحظة داخلية</translation>
    </message>
    <message>
        <source>%1 made an internal note public</source>
        <translation>جعل %1 ملاحظة داخلية عامة</translation>
    </message>
</context>
<context>
    <name>Uploads</name>
    <message>
        <source>%1 was not attached.</source>
        <translation>لم يُرفق %1.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>إنه مجلد.</translation>
    </message>
    <message>
        <source>Attach the files in it, or pack it into one file.</source>
        <translation>أرفق الملفات التي فيه، أو احزمه في ملف واحد.</translation>
    </message>
    <message>
        <source>It is gone, or you may not read it.</source>
        <translation>لم يعد موجودًا، أو ليس لديك إذن قراءته.</translation>
    </message>
    <message>
        <source>Check where it is and its permissions.</source>
        <translation>تحقّق من مكانه وأذوناته.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>Attach it again once there is something in it.</source>
        <translation>أرفقه من جديد عندما يكون فيه محتوى.</translation>
    </message>
    <message>
        <source>It has %1, and an attachment has at most %2.</source>
        <translation>حجمه %1، والحد الأقصى للمرفق %2.</translation>
    </message>
    <message>
        <source>Make it smaller, or put a link to it into your message.</source>
        <translation>صغّره، أو ضع رابطًا إليه في رسالتك.</translation>
    </message>
    <message>
        <source>%1 was not attached. %2</source>
        <translation>لم يُرفق %1. %2</translation>
    </message>
</context>
<context>
    <name>UserAccess</name>
    <message>
        <source>%1 has a new password.</source>
        <translation>أصبحت لـ %1 كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>There is no team called &quot;%1&quot;.</source>
        <translation>لا يوجد فريق باسم «%1».</translation>
    </message>
    <message>
        <source>read the password from standard input instead of the terminal</source>
        <translation>قراءة كلمة المرور من الدخل القياسي بدلًا من الطرفية</translation>
    </message>
    <message>
        <source>how long a password lasts from now on; 0: for ever, and then no new password is set</source>
        <translation>مدة صلاحية كلمة المرور من الآن فصاعدًا؛ وتعني 0 بلا انتهاء، وعندها لا تُضبط كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>why, for the audit trail</source>
        <translation>السبب، لسجل التدقيق</translation>
    </message>
    <message>
        <source>%1 does not sign in. Give the person a login first: &quot;deskhand user add&quot; with --login.</source>
        <translation>لا يسجّل %1 الدخول. أعطِ الشخص اسم دخول أولًا: «deskhand user add» مع ‎--login.</translation>
    </message>
    <message>
        <source>The rule for %1&apos;s password was changed.</source>
        <translation>تغيّرت قاعدة كلمة مرور %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tier; there are: requester, agent, supervisor, admin.</source>
        <translation>«%1» ليس مستوى صلاحيات؛ المستويات الموجودة: requester، agent، supervisor، admin.</translation>
    </message>
    <message>
        <source>%1 is %2 from now on.</source>
        <translation>مستوى صلاحيات %1 من الآن فصاعدًا: %2.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and sees nothing from now on.</source>
        <translation>لم يعد بإمكان %1 تسجيل الدخول، ولن يرى شيئًا من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>أصبح بإمكان %1 تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>team to belong to; may be repeated</source>
        <translation>الفريق المراد الانضمام إليه؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>team to belong to no longer; may be repeated</source>
        <translation>الفريق المراد مغادرته؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>Say which team, with --join or --leave.</source>
        <translation>حدّد الفريق باستخدام ‎--join أو ‎--leave.</translation>
    </message>
    <message>
        <source>The teams of %1 were changed.</source>
        <translation>تغيّرت فرق %1.</translation>
    </message>
</context>
<context>
    <name>UserCommand</name>
    <message>
        <source>e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>requester, agent, supervisor or admin</source>
        <translation>‏requester أو agent أو supervisor أو admin</translation>
    </message>
    <message>
        <source>why, for the audit trail</source>
        <translation>السبب، لسجل التدقيق</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tier; there are: requester, agent, supervisor, admin.</source>
        <translation>«%1» ليس مستوى صلاحيات؛ المستويات الموجودة: requester، agent، supervisor، admin.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>أُضيف %1.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>مستوى الصلاحيات</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>يحتاج الشخص إلى اسم.</translation>
    </message>
    <message>
        <source>--%1 needs a --login.</source>
        <translation>يحتاج ‎--%1 إلى ‎--login.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>name to sign in with; the e-mail address is a good one</source>
        <translation>الاسم المستخدم لتسجيل الدخول؛ عنوان البريد الإلكتروني اختيار جيد</translation>
    </message>
    <message>
        <source>read the password from standard input instead of making one up</source>
        <translation>قراءة كلمة المرور من الدخل القياسي بدلًا من توليدها</translation>
    </message>
    <message>
        <source>the password is to be changed at the first sign-in</source>
        <translation>وجوب تغيير كلمة المرور عند أول تسجيل دخول</translation>
    </message>
    <message>
        <source>how long a password lasts, in days</source>
        <translation>مدة صلاحية كلمة المرور، بالأيام</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>A value is missing here.</source>
        <translation>تنقص قيمة هنا.</translation>
    </message>
    <message>
        <source>This holds a character that no ticket can hold.</source>
        <translation>يحتوي هذا على محرف لا يمكن أن يوجد في أي تذكرة.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with &lt; or &gt;.</source>
        <translation>لا يمكن مقارنة «%1» باستخدام &lt; أو &gt;.</translation>
    </message>
    <message>
        <source>“%1” takes no *.</source>
        <translation>لا يقبل «%1» العلامة *.</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”. It knows: %3.</source>
        <translation>لا يعرف «%1» القيمة «%2». يعرف: %3.</translation>
    </message>
    <message>
        <source>No number lies beyond this.</source>
        <translation>لا يوجد رقم بعد هذا.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of up to 18 digits, so it cannot be compared.</source>
        <translation>«%1» ليس عددًا صحيحًا من 18 رقمًا على الأكثر، فلا يمكن مقارنته.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as 2026-01-31, a range as 2026-01-01..2026-01-31, or an age as 12h, 7d, 2w, 3m, 1y.</source>
        <translation>«%1» ليس تاريخًا. اكتب يومًا مثل 2026-01-31، أو مدى مثل 2026-01-01..2026-01-31، أو عمرًا مثل 12h، 7d، 2w، 3m، 1y.</translation>
    </message>
    <message>
        <source>A range takes no &lt; or &gt; and no *.</source>
        <translation>لا يقبل المدى &lt; أو &gt; ولا *.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>ينتهي هذا المدى قبل أن يبدأ.</translation>
    </message>
</context>
<context>
    <name>ViewListModel</name>
    <message numerus="yes">
        <source>%1, %Ln ticket(s)</source>
        <translation>
            <numerusform>%1، %Ln تذكرة</numerusform>
            <numerusform>%1، %Ln تذكرة</numerusform>
            <numerusform>%1، %Ln تذكرة</numerusform>
            <numerusform>%1، %Ln تذاكر</numerusform>
            <numerusform>%1، %Ln تذكرة</numerusform>
            <numerusform>%1، %Ln تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>All active</source>
        <translation>كل النشطة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>تذاكري</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>deskhand::app::Desktop</name>
    <message>
        <source>The password was not remembered: this computer&apos;s keychain is missing or locked. You are asked for it next time.</source>
        <translation>لم تُحفظ كلمة المرور: سلسلة المفاتيح في هذا الحاسوب غير موجودة أو مقفلة. ستُطلب منك في المرة القادمة.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>تغيّرت كلمة مرورك.</translation>
    </message>
</context>
<context>
    <name>deskhand::items::AuditTrailModel</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>deskhand::items::TicketQueueModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>deskhand::services::DraftStore</name>
    <message>
        <source>Your drafts cannot be saved in %1. Send what you are writing before you close Deskhand, or make room there.</source>
        <translation>تعذّر حفظ مسوداتك في %1. أرسل ما تكتبه قبل إغلاق Deskhand، أو أفسح مكانًا هناك.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::AccessPage</name>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Kind of access</source>
        <translation>نوع الوصول</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation>عمليات الوصول</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading the accesses…</source>
        <translation>جارٍ قراءة عمليات الوصول…</translation>
    </message>
    <message>
        <source>No access of this kind was noted.</source>
        <translation>لم تُسجَّل أي عملية وصول من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::AttachmentBar</name>
    <message>
        <source>Uploading %1</source>
        <translation>جارٍ رفع %1</translation>
    </message>
    <message>
        <source>%1 (%2), attached %3. Press to save it.</source>
        <translation>%1 (%2)، أُرفق %3. اضغط لحفظه.</translation>
    </message>
    <message>
        <source>Save %1, %2</source>
        <translation>حفظ %1، %2</translation>
    </message>
</context>
<context>
    <name>deskhand::views::AuditFilterBar</name>
    <message>
        <source>Perso&amp;n</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>الت&amp;ذكرة</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>النو&amp;ع</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>ال&amp;حقل</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>الإ&amp;جراء</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>before or after the change</source>
        <translation>قبل التغيير أو بعده</translation>
    </message>
    <message>
        <source>One edit only</source>
        <translation>تعديل واحد فقط</translation>
    </message>
    <message>
        <source>Show all edits again</source>
        <translation>إظهار كل التعديلات من جديد</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>م&amp;سح</translation>
    </message>
    <message>
        <source>Show the whole trail</source>
        <translation>إظهار السجل كله</translation>
    </message>
</context>
<context>
    <name>deskhand::views::AuditWindow</name>
    <message>
        <source>Nothing of the trail is sealed yet.</source>
        <translation>لم يُختم شيء من السجل بعد.</translation>
    </message>
    <message>
        <source>Last sealed: %1</source>
        <translation>آخر ختم: %1</translation>
    </message>
    <message>
        <source>All %L1 changes are sealed. %2</source>
        <translation>التغييرات كلها مختومة (%L1). %2</translation>
    </message>
    <message>
        <source>%L1 changes are sealed, %L2 wait for the next seal. %3</source>
        <translation>التغييرات المختومة: %L1، وما ينتظر الختم التالي: %L2. %3</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>الت&amp;غييرات</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>عمليات ال&amp;وصول</translation>
    </message>
    <message>
        <source>State of sealing</source>
        <translation>حالة الختم</translation>
    </message>
</context>
<context>
    <name>deskhand::views::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>deskhand::views::ChangeView</name>
    <message>
        <source>What was changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>Choose a change: it is shown here, before and after.</source>
        <translation>اختر تغييرًا: يُعرض هنا كما كان قبله وبعده.</translation>
    </message>
    <message>
        <source>In the same edit</source>
        <translation>في التعديل نفسه</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more change(s)</source>
        <translation>
            <numerusform>… و%Ln تغيير آخر</numerusform>
            <numerusform>… و%Ln تغيير آخر</numerusform>
            <numerusform>… و%Ln تغيير آخر</numerusform>
            <numerusform>… و%Ln تغييرات أخرى</numerusform>
            <numerusform>… و%Ln تغييرًا آخر</numerusform>
            <numerusform>… و%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was given: it was not done with this program, or by a program that states none.</source>
        <translation>لم يُذكر سبب: إما أن التغيير لم يُجرَ بهذا البرنامج، أو أجراه برنامج لا يذكر سببًا.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>التذكرة %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… و%Ln محرف آخر</numerusform>
            <numerusform>… و%Ln محرف آخر</numerusform>
            <numerusform>… و%Ln محرف آخر</numerusform>
            <numerusform>… و%Ln محارف أخرى</numerusform>
            <numerusform>… و%Ln محرفًا آخر</numerusform>
            <numerusform>… و%Ln محرف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::ChoicePopup</name>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
</context>
<context>
    <name>deskhand::views::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>اكتب أمرًا</translation>
    </message>
</context>
<context>
    <name>deskhand::views::CommentEdit</name>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>حفظ التعليق</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Escape closes and keeps your words for later.</source>
        <translation>مفتاحا Ctrl+Enter يحفظان، وEscape يغلق ويُبقي كلماتك لوقت لاحق.</translation>
    </message>
    <message>
        <source>Somebody has changed this comment since you began. Ctrl+Enter replaces theirs by yours.</source>
        <translation>غيّر شخص ما هذا التعليق منذ أن بدأت. مفتاحا Ctrl+Enter يستبدلان نصّه بنصّك.</translation>
    </message>
    <message>
        <source>Edit your internal note</source>
        <translation>تعديل ملاحظتك الداخلية</translation>
    </message>
    <message>
        <source>Edit your comment</source>
        <translation>تعديل تعليقك</translation>
    </message>
    <message>
        <source>Edit the internal note of %1</source>
        <translation>تعديل ملاحظة %1 الداخلية</translation>
    </message>
    <message>
        <source>Edit the comment of %1</source>
        <translation>تعديل تعليق %1</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>شخص مجهول</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Somebody has deleted this comment. Your words cannot be saved in it; copy what you need.</source>
        <translation>حذف شخص ما هذا التعليق. لا يمكن حفظ كلماتك فيه؛ انسخ ما تحتاج إليه.</translation>
    </message>
    <message>
        <source>A comment needs some text. To take it away, delete it.</source>
        <translation>يحتاج التعليق إلى نص. لإزالته احذفه.</translation>
    </message>
    <message>
        <source>A comment has at most %L1 characters. Shorten it to save it.</source>
        <translation>أقصى طول للتعليق %L1 محرف. اختصره لحفظه.</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>نصّه الحالي</translation>
    </message>
</context>
<context>
    <name>deskhand::views::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>deskhand::views::Composer</name>
    <message>
        <source>What to write</source>
        <translation>نوع الكتابة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>ملاحظة داخلية</translation>
    </message>
    <message>
        <source>Reply to the requester</source>
        <translation>رد على مقدّم الطلب</translation>
    </message>
    <message>
        <source>Write to the requester…</source>
        <translation>اكتب إلى مقدّم الطلب…</translation>
    </message>
    <message>
        <source>Write a note for your colleagues…</source>
        <translation>اكتب ملاحظة لزملائك…</translation>
    </message>
    <message>
        <source>Attach files (or drop them here)</source>
        <translation>إرفاق ملفات (أو أفلتها هنا)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>إرسال الرد</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Restore the ticket to write.</source>
        <translation>استعد التذكرة لتكتب فيها.</translation>
    </message>
    <message>
        <source>At most %L1 characters fit into one message. Shorten it to send it.</source>
        <translation>لا تتسع الرسالة الواحدة لأكثر من %L1 من المحارف. اختصرها لإرسالها.</translation>
    </message>
    <message>
        <source>Only your colleagues see this. Ctrl+Enter adds it.</source>
        <translation>لا يرى هذا إلا زملاؤك. Ctrl+Enter للإضافة.</translation>
    </message>
    <message>
        <source>The requester reads this. Ctrl+Enter sends it.</source>
        <translation>يقرأ مقدّم الطلب هذا. Ctrl+Enter للإرسال.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
</context>
<context>
    <name>deskhand::views::DescriptionEdit</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>حفظ الوصف</translation>
    </message>
    <message>
        <source>A description has at most %L1 characters. Shorten it to save it.</source>
        <translation>الحد الأقصى لطول الوصف %L1 من المحارف. اختصره لحفظه.</translation>
    </message>
    <message>
        <source>Somebody has changed the description since you began. Ctrl+Enter replaces theirs by yours, Escape takes theirs.</source>
        <translation>غيّر شخص آخر الوصف منذ أن بدأت. مفتاحا Ctrl+Enter يضعان وصفك مكان وصفه، وEscape يأخذ وصفه.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Escape discards your changes.</source>
        <translation>مفتاحا Ctrl+Enter يحفظان، وEscape يتجاهل تغييراتك.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::FirstRunPage</name>
    <message>
        <source>Use &amp;this computer</source>
        <translation>استخدام &amp;هذا الحاسوب</translation>
    </message>
    <message>
        <source>For yourself, or to look around. Everything is kept here; there is nothing to set up and nothing leaves this computer.</source>
        <translation>لك وحدك، أو للتعرّف على البرنامج. يُحفظ كل شيء هنا؛ لا حاجة إلى أي إعداد، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connect to our &amp;server</source>
        <translation>الاتصال ب&amp;خادمنا</translation>
    </message>
    <message>
        <source>Your team has a desk already. You need the server&apos;s name, your e-mail and a password; an administrator has them.</source>
        <translation>لفريقك مكتب من قبل. تحتاج إلى اسم الخادم وبريدك الإلكتروني وكلمة مرور؛ تجدها لدى مدير النظام.</translation>
    </message>
    <message>
        <source>Welcome to Deskhand</source>
        <translation>مرحبًا بك في Deskhand</translation>
    </message>
    <message>
        <source>Where are the tickets to be kept? You can change to the other at any time.</source>
        <translation>أين تُحفظ التذاكر؟ يمكنك الانتقال إلى الخيار الآخر في أي وقت.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::ListNotice</name>
    <message>
        <source>Loading tickets…</source>
        <translation>جارٍ تحميل التذاكر…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <translation>البحث عن «%1» بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>deskhand::views::MainWindow</name>
    <message>
        <source>No tickets yet</source>
        <translation>لا تذاكر بعد</translation>
    </message>
    <message>
        <source>Create the first one with Ctrl+N, or import them.</source>
        <translation>أنشئ التذكرة الأولى باستخدام Ctrl+N، أو استورد التذاكر.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>Deleted tickets wait here until they are restored.</source>
        <translation>تنتظر التذاكر المحذوفة هنا حتى تُستعاد.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>لا عمل هنا</translation>
    </message>
    <message>
        <source>No ticket belongs to this view at the moment.</source>
        <translation>لا توجد تذكرة في هذا العرض حاليًا.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No ticket fits this search. Fewer or shorter words find more.</source>
        <translation>لا توجد تذكرة توافق هذا البحث. كلمات أقل أو أقصر تعطي نتائج أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 ticket(s)</source>
        <translation>
            <numerusform>%L1 تذكرة</numerusform>
            <numerusform>%L1 تذكرة</numerusform>
            <numerusform>%L1 تذكرة</numerusform>
            <numerusform>%L1 تذاكر</numerusform>
            <numerusform>%L1 تذكرة</numerusform>
            <numerusform>%L1 تذكرة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>المحدد: %L1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>No connection, trying again…</source>
        <translation>لا اتصال، جارٍ إعادة المحاولة…</translation>
    </message>
    <message>
        <source>Deskhand</source>
        <translation>Deskhand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Tickets in the list</source>
        <translation>التذاكر في القائمة</translation>
    </message>
    <message>
        <source>Selected tickets</source>
        <translation>التذاكر المحددة</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>تذكرة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Undo the last act</source>
        <translation>ترا&amp;جع عن آخر إجراء</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Deskhand</source>
        <translation>&amp;حول Deskhand</translation>
    </message>
    <message>
        <source>&amp;Next ticket</source>
        <translation>التذكرة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous ticket</source>
        <translation>التذكرة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>الانتقال إلى البحث</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>الانتقال إلى ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Go to view: %1</source>
        <translation>الانتقال إلى العرض: %1</translation>
    </message>
    <message>
        <source>The ticket was created.</source>
        <translation>أُنشئت التذكرة.</translation>
    </message>
    <message>
        <source>About Deskhand</source>
        <translation>حول Deskhand</translation>
    </message>
    <message>
        <source>Deskhand %1

A desktop workspace for support teams.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Deskhand %1

بيئة عمل مكتبية لفرق الدعم.
برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو أي إصدار أحدث.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
        <source>The window closes as soon as your changes are saved…</source>
        <translation>ستُغلق النافذة فور حفظ تغييراتك…</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>سُجّل الدخول باسم</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>سجل التد&amp;قيق…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>تغيير &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>Sign &amp;out, change profile…</source>
        <translation>تسجيل ال&amp;خروج وتبديل ملف الاتصال…</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your password expires on %1. A new one takes a minute.</source>
        <translation>تنتهي صلاحية كلمة مرورك في %1. لن يستغرق تعيين كلمة جديدة سوى دقيقة.</translation>
    </message>
    <message>
        <source>Change now…</source>
        <translation>تغييرها الآن…</translation>
    </message>
    <message>
        <source>S&amp;low queries…</source>
        <translation>الاستعلامات ال&amp;بطيئة…</translation>
    </message>
    <message>
        <source>&amp;Back to the list before</source>
        <translation>ال&amp;رجوع إلى القائمة السابقة</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>الت&amp;قدّم من جديد</translation>
    </message>
</context>
<context>
    <name>deskhand::views::MergeDialog</name>
    <message>
        <source>Two changes of ticket %1</source>
        <translation>تغييران للتذكرة %1</translation>
    </message>
    <message>
        <source>While you changed ticket %1, somebody else saved another value. Nothing is lost: choose which one stays.</source>
        <translation>بينما كنت تغيّر التذكرة %1 حفظ شخص آخر قيمة أخرى. لم يُفقد شيء: اختر أيهما يبقى.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>Theirs, saved</source>
        <translation>قيمته المحفوظة</translation>
    </message>
    <message>
        <source>Save my choice</source>
        <translation>حفظ اختياري</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>القرار لاحقًا</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1، قيمتي: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1، القيمة الأخرى: %2</translation>
    </message>
    <message>
        <source>Not changed by you</source>
        <translation>لم تغيّره</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (يبقى)</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
</context>
<context>
    <name>deskhand::views::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>deskhand::views::NewPasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>كلمة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>نفسها &amp;مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Show the passwords</source>
        <translation>إ&amp;ظهار كلمات المرور</translation>
    </message>
    <message>
        <source>A password has at least %1 characters; this one has %2. A few words in a row are easy to keep in mind.</source>
        <translation>تتكوّن كلمة المرور من %1 من المحارف على الأقل؛ وطول هذه %2. بضع كلمات متتالية يسهل تذكّرها.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>الكلمتان مختلفتان. اكتب كلمة المرور الجديدة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::NewTicketDialog</name>
    <message>
        <source>Nobody is called &quot;%1&quot;.</source>
        <translation>لا أحد اسمه «%1».</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>الاسم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>إنشاء التذكرة</translation>
    </message>
    <message>
        <source>Throw away what you have typed?</source>
        <translation>هل تريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>A title has at most %1 characters; this one has %2.</source>
        <translation>الحد الأقصى لطول العنوان %1 من المحارف، وطول هذا %2.</translation>
    </message>
    <message>
        <source>Several people are called &quot;%1&quot;. Choose one from the list, or type the e-mail.</source>
        <translation>يحمل عدة أشخاص الاسم «%1». اختر واحدًا من القائمة أو اكتب البريد الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>It holds for %1, from the next time you sign in and on every computer.</source>
        <translation>تسري على %1، بدءًا من تسجيل دخولك التالي وعلى كل حاسوب.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::PastView</name>
    <message>
        <source>This ticket was in the trash.</source>
        <translation>كانت هذه التذكرة في سلة المهملات.</translation>
    </message>
    <message>
        <source>Ticket %1 was not there yet.</source>
        <translation>لم تكن التذكرة %1 موجودة بعد.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::PersonEdit</name>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>deskhand::views::PresenceLine</name>
    <message>
        <source>Nobody else is here</source>
        <translation>لا أحد غيرك هنا</translation>
    </message>
</context>
<context>
    <name>deskhand::views::QueueColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>deskhand::views::QueueView</name>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>deskhand::views::SearchBar</name>
    <message>
        <source>Search tickets</source>
        <translation>البحث في التذاكر</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>الخطأ في البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>deskhand::views::ServerFields</name>
    <message>
        <source>desk.example.org</source>
        <translation>desk.example.org</translation>
    </message>
    <message>
        <source>As the server</source>
        <translation>كاسم الخادم</translation>
    </message>
    <message>
        <source>The usual place</source>
        <translation>المكان المعتاد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Encrypted, server checked (verify-full)</source>
        <translation>مشفّر مع التحقق من الخادم (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, only the authority checked (verify-ca)</source>
        <translation>مشفّر مع التحقق من الجهة المُصدِرة فقط (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, nothing checked (require)</source>
        <translation>مشفّر بلا أي تحقق (require)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>غير مشفّر (disable)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المن&amp;فذ</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;قاعدة البيانات</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>الت&amp;شفير</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيا&amp;ر…</translation>
    </message>
    <message>
        <source>Choose the root certificate</source>
        <translation>اختيار شهادة الجذر</translation>
    </message>
    <message>
        <source>Root &amp;certificate</source>
        <translation>شهادة ال&amp;جذر</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>شهادة الجذر</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>الخد&amp;مة</translation>
    </message>
    <message>
        <source>&amp;Name of this profile</source>
        <translation>ا&amp;سم ملف الاتصال هذا</translation>
    </message>
    <message>
        <source>Less safe: the server&apos;s name is not checked. Any server with a certificate of the same authority could pass for yours.</source>
        <translation>أقل أمانًا: لا يُتحقق من اسم الخادم. يمكن لأي خادم لديه شهادة من الجهة نفسها أن ينتحل صفة خادمك.</translation>
    </message>
    <message>
        <source>Not safe: nobody checks who answers. Somebody in between could pass for your server and read and change everything.</source>
        <translation>غير آمن: لا أحد يتحقق ممن يجيب. يمكن لمن يقف في الوسط أن ينتحل صفة خادمك وأن يقرأ كل شيء ويغيّره.</translation>
    </message>
    <message>
        <source>Not safe: nothing is encrypted. Everybody on the way can read and change your customers&apos; tickets. Only for a server on this computer.</source>
        <translation>غير آمن: لا يُشفَّر شيء. يمكن لكل من على الطريق أن يقرأ تذاكر عملائك ويغيّرها. يصلح فقط لخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>شهادات (*.crt *.pem *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>deskhand::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
</context>
<context>
    <name>deskhand::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Single letters work while the list has the focus.</source>
        <translation>تعمل الحروف المفردة ما دام التركيز على القائمة.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::SignInForm</name>
    <message>
        <source>Sign in to your desk</source>
        <translation>تسجيل الدخول إلى مكتبك</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>إزالة ملف الاتصال هذا</translation>
    </message>
    <message>
        <source>Sign in &amp;at</source>
        <translation>تسجيل ال&amp;دخول إلى</translation>
    </message>
    <message>
        <source>Sign in at</source>
        <translation>تسجيل الدخول إلى</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>إظ&amp;هار كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Remember it in this computer&apos;s keychain</source>
        <translation>&amp;حفظها في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Server and encryp&amp;tion</source>
        <translation>الخادم وال&amp;تشفير</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing.</source>
        <translation>اسم الخادم ناقص.</translation>
    </message>
    <message>
        <source>Whoever runs your desk has told you, or can.</source>
        <translation>أعطاك إياه من يدير مكتبك، أو يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>عنوان بريدك الإلكتروني ناقص.</translation>
    </message>
    <message>
        <source>It is what the desk knows you by.</source>
        <translation>به يعرفك المكتب.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::SignInWindow</name>
    <message>
        <source>Deskhand: sign in</source>
        <translation>‏Deskhand: تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keychain for the password…</source>
        <translation>جارٍ طلب كلمة المرور من سلسلة مفاتيح هذا الحاسوب…</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing or locked, so the password could not be read from it. Type the password to sign in.</source>
        <translation>سلسلة المفاتيح في هذا الحاسوب غير موجودة أو مقفلة، فتعذّرت قراءة كلمة المرور منها. اكتب كلمة المرور لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>جارٍ تسجيل الدخول إلى %1…</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>انتهت صلاحية كلمة مرورك</translation>
    </message>
    <message>
        <source>Welcome back, %1. The old password was right, but it is too old. Choose a new one, and you are signed in with it.</source>
        <translation>مرحبًا بعودتك يا %1. كلمة المرور القديمة صحيحة، لكن صلاحيتها انتهت. اختر كلمة جديدة، وبها يُسجَّل دخولك.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::StatePage</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Choose a ticket</source>
        <translation>اختر تذكرة</translation>
    </message>
    <message>
        <source>It opens here, with everything that was said and done.</source>
        <translation>تُفتح هنا مع كل ما قيل وما جرى.</translation>
    </message>
    <message>
        <source>Loading the ticket…</source>
        <translation>جارٍ تحميل التذكرة…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>deskhand::views::StatementsWindow</name>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;تشغيل</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>الاستعلامات البطيئة</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>ال&amp;تعليمة</translation>
    </message>
    <message>
        <source>&amp;Plan, whatever the values, as planned for you</source>
        <translation>ال&amp;خطة أيًّا كانت القيم، كما تُوضَع لك</translation>
    </message>
    <message>
        <source>Reading the statements…</source>
        <translation>جارٍ قراءة التعليمات…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server does not count statements</source>
        <translation>لا يُحصي الخادم التعليمات</translation>
    </message>
    <message>
        <source>Whoever runs the server adds pg_stat_statements to shared_preload_libraries in postgresql.conf and restarts it.</source>
        <translation>يضيف مشغّل الخادم pg_stat_statements إلى shared_preload_libraries في postgresql.conf ثم يعيد تشغيله.</translation>
    </message>
    <message>
        <source>The server counts statements, but this database does not show them</source>
        <translation>يُحصي الخادم التعليمات، لكن قاعدة البيانات هذه لا تعرضها</translation>
    </message>
    <message>
        <source>It can be turned on here, for this database.</source>
        <translation>يمكن تشغيل ذلك هنا لقاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>Whoever runs the server runs CREATE EXTENSION pg_stat_statements SCHEMA public in the database %1.</source>
        <translation>ينفّذ مشغّل الخادم CREATE EXTENSION pg_stat_statements SCHEMA public في قاعدة البيانات %1.</translation>
    </message>
    <message>
        <source>The server does not show the statements to Deskhand</source>
        <translation>لا يعرض الخادم التعليمات على Deskhand</translation>
    </message>
    <message>
        <source>Whoever runs the server runs GRANT pg_read_all_stats TO deskhand_stats, and grants deskhand_stats USAGE on the schema of pg_stat_statements.</source>
        <translation>ينفّذ مشغّل الخادم GRANT pg_read_all_stats TO deskhand_stats، ويمنح deskhand_stats حق USAGE على مخطط pg_stat_statements.</translation>
    </message>
    <message>
        <source>No statement has been counted yet</source>
        <translation>لم تُحصَ أي تعليمة بعد</translation>
    </message>
    <message>
        <source>Press F5 to look again.</source>
        <translation>اضغط F5 لإعادة القراءة.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The server does not count this statement any more.</source>
        <translation>لم يعد الخادم يُحصي هذه التعليمة.</translation>
    </message>
    <message>
        <source>There is no plan for this statement: the server cannot plan it without its values, or not with your rights.</source>
        <translation>لا توجد خطة لهذه التعليمة: لا يستطيع الخادم وضعها من دون قيمها، أو بصلاحياتك.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Press Delete to take the tag off</source>
        <translation>اضغط Delete لإزالة الوسم</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TagEdit</name>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TicketCommands</name>
    <message>
        <source>Set status: %1</source>
        <translation>تعيين الحالة: %1</translation>
    </message>
    <message>
        <source>Set &amp;status…</source>
        <translation>تعيين ال&amp;حالة…</translation>
    </message>
    <message>
        <source>Set priority: %1</source>
        <translation>تعيين الأولوية: %1</translation>
    </message>
    <message>
        <source>Set &amp;priority…</source>
        <translation>تعيين ال&amp;أولوية…</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation>إ&amp;سناد إلى…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>إسناد إل&amp;يّ</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>و&amp;سم…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>إزالة وسم…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>نقل إلى سلة ال&amp;مهملات</translation>
    </message>
    <message>
        <source>Take &amp;out of the trash</source>
        <translation>است&amp;عادة من سلة المهملات</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message>
        <source>Tag to put on</source>
        <translation>الوسم المراد وضعه</translation>
    </message>
    <message>
        <source>Tag to take off</source>
        <translation>الوسم المراد إزالته</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) set to %1.</source>
        <translation>
            <numerusform>ضُبطت حالة %n تذكرة على: %1.</numerusform>
            <numerusform>ضُبطت حالة %n تذكرة على: %1.</numerusform>
            <numerusform>ضُبطت حالة %n تذكرة على: %1.</numerusform>
            <numerusform>ضُبطت حالة %n تذاكر على: %1.</numerusform>
            <numerusform>ضُبطت حالة %n تذكرة على: %1.</numerusform>
            <numerusform>ضُبطت حالة %n تذكرة على: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n ticket(s) set to %1.</source>
        <translation>
            <numerusform>ضُبطت أولوية %n تذكرة على: %1.</numerusform>
            <numerusform>ضُبطت أولوية %n تذكرة على: %1.</numerusform>
            <numerusform>ضُبطت أولوية %n تذكرة على: %1.</numerusform>
            <numerusform>ضُبطت أولوية %n تذاكر على: %1.</numerusform>
            <numerusform>ضُبطت أولوية %n تذكرة على: %1.</numerusform>
            <numerusform>ضُبطت أولوية %n تذكرة على: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) assigned to %1.</source>
        <translation>
            <numerusform>أُسندت %n تذكرة إلى %1.</numerusform>
            <numerusform>أُسندت %n تذكرة إلى %1.</numerusform>
            <numerusform>أُسندت %n تذكرة إلى %1.</numerusform>
            <numerusform>أُسندت %n تذاكر إلى %1.</numerusform>
            <numerusform>أُسندت %n تذكرة إلى %1.</numerusform>
            <numerusform>أُسندت %n تذكرة إلى %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) assigned to nobody.</source>
        <translation>
            <numerusform>أصبحت %n تذكرة بلا مسؤول.</numerusform>
            <numerusform>أصبحت %n تذكرة بلا مسؤول.</numerusform>
            <numerusform>أصبحت %n تذكرة بلا مسؤول.</numerusform>
            <numerusform>أصبحت %n تذاكر بلا مسؤول.</numerusform>
            <numerusform>أصبحت %n تذكرة بلا مسؤول.</numerusform>
            <numerusform>أصبحت %n تذكرة بلا مسؤول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; put on %n ticket(s).</source>
        <translation>
            <numerusform>وُضع الوسم «%1» على %n تذكرة.</numerusform>
            <numerusform>وُضع الوسم «%1» على %n تذكرة.</numerusform>
            <numerusform>وُضع الوسم «%1» على %n تذكرة.</numerusform>
            <numerusform>وُضع الوسم «%1» على %n تذاكر.</numerusform>
            <numerusform>وُضع الوسم «%1» على %n تذكرة.</numerusform>
            <numerusform>وُضع الوسم «%1» على %n تذكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; taken off %n ticket(s).</source>
        <translation>
            <numerusform>أُزيل الوسم «%1» عن %n تذكرة.</numerusform>
            <numerusform>أُزيل الوسم «%1» عن %n تذكرة.</numerusform>
            <numerusform>أُزيل الوسم «%1» عن %n تذكرة.</numerusform>
            <numerusform>أُزيل الوسم «%1» عن %n تذاكر.</numerusform>
            <numerusform>أُزيل الوسم «%1» عن %n تذكرة.</numerusform>
            <numerusform>أُزيل الوسم «%1» عن %n تذكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) moved to the trash.</source>
        <translation>
            <numerusform>نُقلت %n تذكرة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n تذكرة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n تذكرة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n تذاكر إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n تذكرة إلى سلة المهملات.</numerusform>
            <numerusform>نُقلت %n تذكرة إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) taken out of the trash.</source>
        <translation>
            <numerusform>استُعيدت %n تذكرة من سلة المهملات.</numerusform>
            <numerusform>استُعيدت %n تذكرة من سلة المهملات.</numerusform>
            <numerusform>استُعيدت %n تذكرة من سلة المهملات.</numerusform>
            <numerusform>استُعيدت %n تذاكر من سلة المهملات.</numerusform>
            <numerusform>استُعيدت %n تذكرة من سلة المهملات.</numerusform>
            <numerusform>استُعيدت %n تذكرة من سلة المهملات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the selection is not loaded yet. Try again in a moment, or select everything with Ctrl+A.</source>
        <translation>جزء من التحديد لم يُحمَّل بعد. أعد المحاولة بعد قليل، أو حدّد الكل باستخدام Ctrl+A.</translation>
    </message>
    <message>
        <source>Changing the whole list…</source>
        <translation>جارٍ تغيير القائمة كلها…</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TicketHeader</name>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Active for more than seven days</source>
        <translation>نشطة منذ أكثر من سبعة أيام</translation>
    </message>
    <message>
        <source>Needs escalation</source>
        <translation>تحتاج إلى تصعيد</translation>
    </message>
    <message>
        <source>Open for more than a day, and nobody has begun</source>
        <translation>مفتوحة منذ أكثر من يوم ولم يبدأ أحد العمل عليها</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>مقدّم الطلب</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بلا فريق</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>أُنشئت %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>حُدّثت %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>حُلّت %1</translation>
    </message>
    <message>
        <source>First comment after %1</source>
        <translation>أول تعليق بعد %1</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>لا تعليق بعد</translation>
    </message>
    <message>
        <source>Response time: from creation to the first comment</source>
        <translation>زمن الاستجابة: من الإنشاء إلى أول تعليق</translation>
    </message>
    <message>
        <source>A title has at most %L1 characters, this one has %L2. It is not saved.</source>
        <translation>الحد الأقصى لطول العنوان %L1 من المحارف، وطول هذا %L2. لم يُحفظ.</translation>
    </message>
    <message>
        <source>Somebody has just changed the title to “%1”. Enter saves yours, Escape takes theirs.</source>
        <translation>غيّر شخص آخر العنوان للتو إلى «%1». مفتاح Enter يحفظ عنوانك، وEscape يأخذ عنوانه.</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.</source>
        <translation>لم يُعثر على أحد باسم «%1».</translation>
    </message>
    <message>
        <source>Somebody has just emptied this field.</source>
        <translation>أفرغ شخص آخر هذا الحقل للتو.</translation>
    </message>
    <message>
        <source>Somebody has just chosen %1 here.</source>
        <translation>اختار شخص آخر %1 هنا للتو.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Choose one from the list.</source>
        <translation>يحمل عدة أشخاص الاسم «%1». اختر واحدًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TicketPane</name>
    <message>
        <source>Drop to attach to ticket %1</source>
        <translation>أفلت للإرفاق بالتذكرة %1</translation>
    </message>
    <message>
        <source>What you see may be out of date. %1</source>
        <translation>ربما لم يعد ما تراه محدّثًا. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This ticket is in the trash. It can be read, not changed.</source>
        <translation>هذه التذكرة في سلة المهملات. يمكن قراءتها لا تغييرها.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Edit &amp;title</source>
        <translation>تحرير ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Go to the &amp;status field</source>
        <translation>الانتقال إلى حقل ال&amp;حالة</translation>
    </message>
    <message>
        <source>Go to the &amp;priority field</source>
        <translation>الانتقال إلى حقل ال&amp;أولوية</translation>
    </message>
    <message>
        <source>Go to the &amp;assignee field</source>
        <translation>الانتقال إلى حقل ال&amp;مسؤول</translation>
    </message>
    <message>
        <source>Go to the &amp;requester field</source>
        <translation>الانتقال إلى حقل مقدّم ال&amp;طلب</translation>
    </message>
    <message>
        <source>Go to the tea&amp;m field</source>
        <translation>الانتقال إلى حقل ال&amp;فريق</translation>
    </message>
    <message>
        <source>Go to the ta&amp;gs</source>
        <translation>الانتقال إلى ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>إر&amp;فاق ملفات…</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>الانتقال إلى أ&amp;حدث رسالة</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Your change is not saved yet: somebody else changed the same field.</source>
        <translation>لم يُحفظ تغييرك بعد: غيّر شخص آخر الحقل نفسه.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;رد</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>ملاحظة &amp;داخلية</translation>
    </message>
    <message>
        <source>Edit &amp;description</source>
        <translation>تحرير الو&amp;صف</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>لم يُحفظ «%1».</translation>
    </message>
    <message>
        <source>You left the ticket before anybody of that name was found.</source>
        <translation>غادرت التذكرة قبل العثور على أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Go back to the ticket and choose the person again.</source>
        <translation>عُد إلى التذكرة واختر الشخص مرة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Edit my last comment…</source>
        <translation>&amp;تعديل آخر تعليق لي…</translation>
    </message>
    <message>
        <source>De&amp;lete my last comment</source>
        <translation>&amp;حذف آخر تعليق لي</translation>
    </message>
    <message>
        <source>Sho&amp;w as of…</source>
        <translation>&amp;عرض الحالة في وقت سابق…</translation>
    </message>
    <message>
        <source>Comment changed.</source>
        <translation>غُيّر التعليق.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>حُذف التعليق.</translation>
    </message>
    <message>
        <source>This ticket can only be shown as it is now: its history is not open to you.</source>
        <translation>لا يمكن عرض هذه التذكرة إلا كما هي الآن: سجلّها غير متاح لك.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TimeTravelBar</name>
    <message>
        <source>On %1 it was not there yet</source>
        <translation>لم تكن موجودة بعد في %1</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>تبدأ في %1.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>كما كانت في %1</translation>
    </message>
    <message>
        <source>Last change: %1 (%2)</source>
        <translation>آخر تغيير: %1 (%2)</translation>
    </message>
    <message>
        <source>The ticket as it was</source>
        <translation>التذكرة كما كانت</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>اللحظة</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Date and time to go to</source>
        <translation>التاريخ والوقت المراد الانتقال إليهما</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>العودة إلى الآن</translation>
    </message>
    <message>
        <source>Shows the ticket as it is (Escape)</source>
        <translation>يعرض التذكرة كما هي الآن (Escape)</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n جديد أدناه</numerusform>
            <numerusform>%n جديد أدناه</numerusform>
            <numerusform>%n جديد أدناه</numerusform>
            <numerusform>%n جديد أدناه</numerusform>
            <numerusform>%n جديد أدناه</numerusform>
            <numerusform>%n جديد أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>يؤدي إلى %1</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>&amp;تعديل التعليق…</translation>
    </message>
    <message>
        <source>&amp;Delete comment</source>
        <translation>&amp;حذف التعليق</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Enter saves, Escape takes the saved title back</source>
        <translation>مفتاح Enter يحفظ، وEscape يعيد العنوان المحفوظ</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TrailPage</name>
    <message>
        <source>&amp;Go to the ticket</source>
        <translation>الانتقال إلى ال&amp;تذكرة</translation>
    </message>
    <message>
        <source>Only this &amp;edit</source>
        <translation>هذا الت&amp;عديل فقط</translation>
    </message>
    <message>
        <source>&amp;Undo this edit…</source>
        <translation>ترا&amp;جع عن هذا التعديل…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Changes in the list</source>
        <translation>التغييرات في القائمة</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>أُوقف التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to “%1”.</source>
        <translation>
            <numerusform>صُدّر %Ln تغيير إلى «%1».</numerusform>
            <numerusform>صُدّر %Ln تغيير إلى «%1».</numerusform>
            <numerusform>صُدّر %Ln تغيير إلى «%1».</numerusform>
            <numerusform>صُدّرت %Ln تغييرات إلى «%1».</numerusform>
            <numerusform>صُدّر %Ln تغييرًا إلى «%1».</numerusform>
            <numerusform>صُدّر %Ln تغيير إلى «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Searching the trail…</source>
        <translation>جارٍ البحث في السجل…</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>أُوقف البحث</translation>
    </message>
    <message>
        <source>Nothing was found so far. Older changes were not looked at.</source>
        <translation>لم يُعثر على شيء حتى الآن. لم يُبحث في التغييرات الأقدم.</translation>
    </message>
    <message>
        <source>Nothing in the trail fits these filters.</source>
        <translation>لا شيء في السجل يوافق عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>Fewer filters, or a longer time, find more.</source>
        <translation>عوامل تصفية أقل، أو مدة أطول، تعطي نتائج أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching older ones: %2% of the trail</source>
        <translation>%1، والبحث جارٍ في الأقدم: %2% من السجل</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 وأكثر</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إي&amp;قاف</translation>
    </message>
    <message>
        <source>&amp;Search on</source>
        <translation>متابعة ال&amp;بحث</translation>
    </message>
    <message>
        <source>Undo this edit</source>
        <translation>التراجع عن هذا التعديل</translation>
    </message>
    <message>
        <source>&amp;Undo the edit</source>
        <translation>ترا&amp;جع عن التعديل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) got the former values back.</source>
        <translation>
            <numerusform>استعادت %Ln تذكرة قيمها السابقة.</numerusform>
            <numerusform>استعادت %Ln تذكرة قيمها السابقة.</numerusform>
            <numerusform>استعادت %Ln تذكرة قيمها السابقة.</numerusform>
            <numerusform>استعادت %Ln تذاكر قيمها السابقة.</numerusform>
            <numerusform>استعادت %Ln تذكرة قيمها السابقة.</numerusform>
            <numerusform>استعادت %Ln تذكرة قيمها السابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the filters show</source>
        <translation>تصدير ما تُظهره عوامل التصفية</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table of comma-separated values (*.csv)</source>
        <translation>جدول قيم مفصولة بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Give back the values from before this edit?</source>
        <translation>هل تُستعاد القيم السابقة لهذا التعديل؟</translation>
    </message>
    <message>
        <source>It was made by %1 on %2.</source>
        <translation>أجراه %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) have been changed since: what was changed stays as it is.</source>
        <translation>
            <numerusform>لم تتغير أي تذكرة منذ ذلك الحين (%Ln): ما تغيّر يبقى كما هو.</numerusform>
            <numerusform>تغيّرت تذكرة واحدة منذ ذلك الحين (%Ln): ما تغيّر يبقى كما هو.</numerusform>
            <numerusform>تغيّرت تذكرتان منذ ذلك الحين (%Ln): ما تغيّر يبقى كما هو.</numerusform>
            <numerusform>تغيّرت %Ln تذاكر منذ ذلك الحين: ما تغيّر يبقى كما هو.</numerusform>
            <numerusform>تغيّرت %Ln تذكرة منذ ذلك الحين: ما تغيّر يبقى كما هو.</numerusform>
            <numerusform>تغيّرت %Ln تذكرة منذ ذلك الحين: ما تغيّر يبقى كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail keeps both the edit and its undoing.</source>
        <translation>يحتفظ السجل بالتعديل وبالتراجع عنه معًا.</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4 (%5, %6)</source>
        <translation>%1 · %2: %3 ← %4 (%5، %6)</translation>
    </message>
    <message>
        <source>People, tags or teams got their former values back.</source>
        <translation>استعاد أشخاص أو وسوم أو فرق قيمهم السابقة.</translation>
    </message>
    <message>
        <source>Some of it is out of your reach and stays as it is.</source>
        <translation>بعضه خارج صلاحياتك ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Logins, new people and the contents of files cannot be taken back.</source>
        <translation>لا يمكن التراجع عن بيانات الدخول والأشخاص الجدد ومحتويات الملفات.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is nothing that can be given back.</source>
        <translation>لم يُتراجع عن شيء: لا يوجد ما يمكن استعادته.</translation>
    </message>
    <message>
        <source>Show the ticket as it &amp;was then</source>
        <translation>عرض التذكرة كما كانت &amp;حينها</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TrailSaver</name>
    <message>
        <source>Stop export&amp;ing</source>
        <translation>إي&amp;قاف التصدير</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln change(s)</source>
        <translation>
            <numerusform>جارٍ التصدير: %Ln تغيير</numerusform>
            <numerusform>جارٍ التصدير: %Ln تغيير</numerusform>
            <numerusform>جارٍ التصدير: %Ln تغيير</numerusform>
            <numerusform>جارٍ التصدير: %Ln تغييرات</numerusform>
            <numerusform>جارٍ التصدير: %Ln تغييرًا</numerusform>
            <numerusform>جارٍ التصدير: %Ln تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on. The commands that &quot;deskhand --help&quot; lists work without one.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. الأوامر التي يسردها «deskhand --help» تعمل بدونها.</translation>
    </message>
</context>
</TS>

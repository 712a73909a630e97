// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/constraintwords.h"

#include <QCoreApplication>
#include <QHash>

namespace deskhand::services {

using namespace Qt::StringLiterals;

namespace {

// What is wrong, and what to do. That nothing was saved is said for all of them alike.
struct Words {
    const char *happened;
    const char *remedy;
};

using Table = QHash<QString, Words>;

constexpr Words personGone{
    QT_TRANSLATE_NOOP("ErrorWords", "This person is not in the desk any more."),
    QT_TRANSLATE_NOOP("ErrorWords", "Choose somebody else.")};
constexpr Words ticketGone{QT_TRANSLATE_NOOP("ErrorWords", "This ticket does not exist any more."),
                           QT_TRANSLATE_NOOP("ErrorWords", "Refresh the list.")};
constexpr Words teamGone{QT_TRANSLATE_NOOP("ErrorWords", "This team does not exist any more."),
                         QT_TRANSLATE_NOOP("ErrorWords", "Choose another team.")};
constexpr Words contentWrong{
    QT_TRANSLATE_NOOP("ErrorWords", "The attachment did not arrive whole."),
    QT_TRANSLATE_NOOP("ErrorWords", "Attach the file again.")};
constexpr Words editTwice{
    QT_TRANSLATE_NOOP("ErrorWords", "This change was saved already, at the first attempt."),
    QT_TRANSLATE_NOOP("ErrorWords", "Read the ticket again to see it.")};
constexpr Words signedInTwice{QT_TRANSLATE_NOOP("ErrorWords", "This sign-in was recorded already."),
                              QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to do.")};
constexpr Words presentTwice{
    QT_TRANSLATE_NOOP("ErrorWords", "It is known already that you have this ticket open."),
    QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to do.")};
constexpr Words sealWrong{
    QT_TRANSLATE_NOOP("ErrorWords", "The database refused a seal of the audit trail."),
    QT_TRANSLATE_NOOP("ErrorWords",
                      "Sealing goes on by itself; if this comes again, verify the trail.")};
constexpr Words accessUnknown{
    QT_TRANSLATE_NOOP("ErrorWords", "This kind of access cannot be recorded."),
    QT_TRANSLATE_NOOP("ErrorWords", "Update this program and try again.")};

const Table &table()
{
    static const Table words{
        {u"tickets_number_unique"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "Another ticket has this number already."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use a different number.")}},
        {u"tickets_number_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "A ticket number has 1 to 60 characters."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use a shorter number.")}},
        {u"tickets_title_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The title is longer than 500 characters."),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "Shorten it; the description has room for the details.")}},
        {u"tickets_description_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The description is longer than a million characters."),
          QT_TRANSLATE_NOOP("ErrorWords", "Shorten it, or attach the long part as a file.")}},
        {u"tickets_creator_exists"_s, personGone},
        {u"tickets_assignee_exists"_s, personGone},
        {u"tickets_team_exists"_s, teamGone},
        {u"tickets_resolved_when_done"_s,
         {QT_TRANSLATE_NOOP("ErrorWords",
                            "A ticket has a time of resolution exactly when it is resolved or "
                            "closed."),
          QT_TRANSLATE_NOOP("ErrorWords", "Correct the status or the time.")}},
        {u"comments_ticket_exists"_s, ticketGone},
        {u"comments_author_exists"_s, personGone},
        {u"comments_body_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The comment is longer than a million characters."),
          QT_TRANSLATE_NOOP("ErrorWords", "Shorten it, or attach the long part as a file.")}},
        {u"attachments_ticket_exists"_s, ticketGone},
        {u"attachments_comment_exists"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The comment this file belongs to does not exist."),
          QT_TRANSLATE_NOOP("ErrorWords", "Attach the file to the ticket instead.")}},
        {u"attachments_uploaded_by_fkey"_s, personGone},
        {u"attachments_file_name_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The name of the file cannot be kept as it is."),
          QT_TRANSLATE_NOOP("ErrorWords", "Give the file a short, plain name and try again.")}},
        {u"attachments_media_type_length"_s, contentWrong},
        {u"attachments_sha256_fkey"_s, contentWrong},
        {u"blobs_pkey"_s, contentWrong},
        {u"blobs_sha256_length"_s, contentWrong},
        {u"blobs_content"_s, contentWrong},
        {u"blob_chunks_pkey"_s, contentWrong},
        {u"blob_chunks_sha256_fkey"_s, contentWrong},
        {u"blob_chunks_ordinal"_s, contentWrong},
        {u"blob_chunks_size"_s, contentWrong},
        {u"blob_chunks_immutable"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The content of an attachment cannot be changed."),
          QT_TRANSLATE_NOOP("ErrorWords", "Attach the new content as another file.")}},
        {u"blobs_size"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The file is larger than 25 MiB."),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "Make it smaller, or put it elsewhere and write where.")}},
        {u"tags_name_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The name of a tag has 1 to 100 characters."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use another name.")}},
        {u"tags_name_unique"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "There is a tag of this name already."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use the one that is there, or another name.")}},
        {u"tags_colour_form"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "This is not a colour."),
          QT_TRANSLATE_NOOP("ErrorWords", "Choose one from the palette.")}},
        {u"ticket_tags_pkey"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The ticket has this tag already."),
          QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to do.")}},
        {u"ticket_tags_ticket_exists"_s, ticketGone},
        {u"ticket_texts_ticket_exists"_s, ticketGone},
        {u"ticket_texts_pkey"_s, editTwice},
        {u"search_rows_ticket_exists"_s, ticketGone},
        {u"search_rows_pkey"_s, editTwice},
        {u"ticket_tags_tag_exists"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "This tag is in use, or does not exist any more."),
          QT_TRANSLATE_NOOP("ErrorWords", "Refresh the list and choose again.")}},
        {u"users_name_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The name of a person has 1 to 200 characters."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use another name.")}},
        {u"users_email_form"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "This is not an e-mail address."),
          QT_TRANSLATE_NOOP("ErrorWords", "Correct it, or leave it empty.")}},
        {u"users_email_unique"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "Another person has this e-mail address already."),
          QT_TRANSLATE_NOOP("ErrorWords", "Look that person up, or use another address.")}},
        {u"users_login_unique"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "Another person has this login already."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use another login.")}},
        {u"users_login_form"_s,
         {QT_TRANSLATE_NOOP("ErrorWords",
                            "This cannot be a login: it is 1 to 63 bytes long, has no "
                            "capitals, spaces or quotation marks, and does not begin "
                            "with \"pg_\" or \"deskhand_\"."),
          QT_TRANSLATE_NOOP("ErrorWords", "The e-mail address in small letters is a good one.")}},
        {u"users_one_login"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "This person has a login already."),
          QT_TRANSLATE_NOOP("ErrorWords", "Give a new password with \"deskhand user passwd\".")}},
        {u"users_login_tier"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "A requester does not sign in."),
          QT_TRANSLATE_NOOP("ErrorWords",
                            "Choose agent, supervisor or admin, or disable the person.")}},
        {u"users_last_admin"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "This is the last admin, and nobody could make another."),
          QT_TRANSLATE_NOOP("ErrorWords", "Make somebody else an admin first.")}},
        {u"users_password_days"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "A password lasts 1 to 3650 days."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use another number.")}},
        {u"users_password_verifier"_s,
         {QT_TRANSLATE_NOOP("ErrorWords",
                            "The new password did not arrive in the form the database keeps."),
          QT_TRANSLATE_NOOP("ErrorWords", "Update this program and try again.")}},
        {u"presence_pkey"_s, presentTwice},
        {u"sign_ins_pkey"_s, signedInTwice},
        {u"sign_ins_user_id_fkey"_s, personGone},
        {u"desk_pkey"_s, sealWrong},
        {u"desk_one_row"_s, sealWrong},
        {u"desk_one"_s, sealWrong},
        {u"seals_pkey"_s, sealWrong},
        {u"seals_from_one"_s, sealWrong},
        {u"seals_log_count"_s, sealWrong},
        {u"seals_log_root"_s, sealWrong},
        {u"seals_edit_count"_s, sealWrong},
        {u"seals_edit_root"_s, sealWrong},
        {u"seals_access_count"_s, sealWrong},
        {u"seals_access_root"_s, sealWrong},
        {u"seals_hash"_s, sealWrong},
        {u"seal_leaves_pkey"_s, sealWrong},
        {u"seal_leaves_source"_s, sealWrong},
        {u"seal_leaves_length"_s, sealWrong},
        {u"accesses_kind"_s, accessUnknown},
        {u"accesses_detail_length"_s, accessUnknown},
        {u"teams_name_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The name of a team has 1 to 100 characters."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use another name.")}},
        {u"teams_name_unique"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "There is a team of this name already."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use the one that is there, or another name.")}},
        {u"team_members_pkey"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "This person is in the team already."),
          QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to do.")}},
        {u"team_members_team_id_fkey"_s, teamGone},
        {u"team_members_user_id_fkey"_s, personGone},
        {u"saved_views_owner_id_fkey"_s, personGone},
        {u"saved_views_name_length"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The name of a view has 1 to 100 characters."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use another name.")}},
        {u"saved_views_name_unique"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "There is a view of this name already."),
          QT_TRANSLATE_NOOP("ErrorWords", "Use another name.")}},
        {u"saved_views_columns_form"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "The columns of this view make no sense."),
          QT_TRANSLATE_NOOP("ErrorWords", "Choose the columns again and save the view.")}},
        {u"external_records_pkey"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "This record was imported already."),
          QT_TRANSLATE_NOOP("ErrorWords", "Another import may be running; wait for it to end.")}},
        {u"external_records_kind"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "This kind of record cannot be imported."),
          QT_TRANSLATE_NOOP("ErrorWords", "Leave it out and run the import again.")}},
        {u"edits_pkey"_s, editTwice},
        {u"edits_undoes_fkey"_s,
         {QT_TRANSLATE_NOOP("ErrorWords", "What was to be undone was never saved."),
          QT_TRANSLATE_NOOP("ErrorWords", "There is nothing to undo; read the ticket again.")}},
    };
    return words;
}

} // namespace

std::optional<ErrorWords> constraintWords(const QString &constraint)
{
    const auto found = table().constFind(constraint);
    if (found == table().constEnd())
        return std::nullopt;
    return ErrorWords{
        .happened = QCoreApplication::translate("ErrorWords", found->happened),
        .meaning = QCoreApplication::translate("ErrorWords", "Nothing was saved."),
        .remedy = QCoreApplication::translate("ErrorWords", found->remedy),
    };
}

QStringList wordedConstraints()
{
    return table().keys();
}

} // namespace deskhand::services

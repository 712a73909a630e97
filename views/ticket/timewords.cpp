// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/timewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

} // namespace

QString agoWords(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < 60)
        return TimeWords::tr("just now");
    if (seconds < 3600)
        return TimeWords::tr("%n minute(s) ago", nullptr, int(seconds / 60));
    if (seconds < 24 * 3600)
        return TimeWords::tr("%n hour(s) ago", nullptr, int(seconds / 3600));
    if (seconds < 7 * 24 * 3600)
        return TimeWords::tr("%n day(s) ago", nullptr, int(seconds / (24 * 3600)));
    return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
}

QString exactWords(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QString words = QLocale().toString(local, QLocale::LongFormat);
    const QString zone = local.timeZoneAbbreviation();
    return words.contains(zone) ? words : u"%1 %2"_s.arg(words, zone); // most languages have it
}

QString clockWords(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
}

QString clockWords(const QDateTime &at, QDate day)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == day ? clockWords(at) : QLocale().toString(local, QLocale::ShortFormat);
}

QString dayWords(QDate day, QDate today)
{
    if (day == today)
        return TimeWords::tr("Today");
    if (day.daysTo(today) == 1)
        return TimeWords::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString durationWords(std::chrono::milliseconds duration)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(duration).count();
    if (minutes < 1)
        return TimeWords::tr("less than a minute");
    if (minutes < 60)
        return TimeWords::tr("%n minute(s)", nullptr, int(minutes));
    if (minutes < 24 * 60)
        return TimeWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return TimeWords::tr("%n day(s)", nullptr, int(minutes / (24 * 60)));
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace deskhand::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"

#include <QRandomGenerator>

namespace deskhand::testing {

// Makes filter trees at random, of everything the language can say, with values of which many
// occur in a SearchDesk. The same seed gives the same trees.
class FilterMaker {
public:
    explicit FilterMaker(quint32 seed) : m_random(seed) {}

    search::Filter filter(int depth = 3);

private:
    search::Filter group(int depth);
    search::Filter text();
    search::Filter field();
    search::Value value(search::Field field);
    search::Value name(const QStringList &names);
    search::Value number();
    search::Value date();
    search::Comparison comparison();
    QString inner(const QString &text);
    QString partOf(const QString &text);

    QRandomGenerator m_random;
};

} // namespace deskhand::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/id.h"

#include <QByteArray>
#include <QTest>
#include <optional>

namespace deskhand::core {

// Found by QCOMPARE, so that a failure names the values.
template <typename Tag>
char *toString(Id<Tag> id)
{
    return qstrdup(QByteArray::number(id.value()).constData());
}

inline char *toString(ErrorKind kind)
{
    static constexpr const char *names[] = {
        "Constraint", "Conflict", "Permission",   "Timeout",     "Cancelled", "ConnectionLost",
        "InDoubt",    "NotFound", "InvalidInput", "Environment", "Schema",    "Internal"};
    return qstrdup(names[static_cast<int>(kind)]);
}

} // namespace deskhand::core

namespace deskhand::testing {

// What the function threw, by value; nullopt when it returned.
template <typename Exception = core::Error, typename Function>
std::optional<Exception> thrownBy(Function &&function)
{
    try {
        function();
    } catch (const Exception &error) {
        return error;
    }
    return std::nullopt;
}

} // namespace deskhand::testing

// Fails the test unless `statement` throws a core::Error of that kind.
#define DH_EXPECT_ERROR(statement, expectedKind)                                                   \
    do {                                                                                           \
        const auto dhError = deskhand::testing::thrownBy([&] { statement; });                      \
        QVERIFY2(dhError.has_value(), "nothing was thrown by " #statement);                        \
        QCOMPARE(dhError->kind(), expectedKind);                                                   \
    } while (false)

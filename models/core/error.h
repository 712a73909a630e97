// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>

namespace deskhand::core {

// What went wrong, as far as a caller may want to react to it.
enum class ErrorKind {
    Constraint,     // the database refused a value (check, unique, foreign key)
    Conflict,       // somebody else changed the record first
    Permission,     // the signed-in person may not do this
    Timeout,        // gave up waiting: lock, statement, or no free connection
    Cancelled,      // stopped on request
    ConnectionLost, // no answer from the server; nothing was committed
    InDoubt,        // connection lost at COMMIT: outcome unknown
    NotFound,       // the record does not exist or is out of sight
    InvalidInput,   // the user's input makes no sense; explanation() says where
    Environment,    // file, folder, disk, missing program
    Schema,         // database older or newer than this program
    Internal,       // a fault of ours
};

// Base of every failure that crosses a layer. Travels through QFuture.
// explanation(): for people, translated, complete sentences; may be empty, then
//                the words are chosen by kind (services/errorwords.h).
// detail():      for the log only: SQLSTATE, server text, errno. Never shown.
class Error : public QException {
public:
    Error(ErrorKind kind, QString explanation, QString detail = {});

    [[nodiscard]] ErrorKind kind() const { return m_kind; }
    [[nodiscard]] const QString &explanation() const { return m_explanation; }
    [[nodiscard]] const QString &detail() const { return m_detail; }

    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }
    void raise() const override { throw *this; }
    [[nodiscard]] Error *clone() const override { return new Error(*this); }

private:
    ErrorKind m_kind;
    QString m_explanation;
    QString m_detail;
    QByteArray m_what;
};

// Gives a subclass the two overrides that let it keep its type through a QFuture.
template <typename Derived, typename Base = Error>
class ErrorOf : public Base {
public:
    using Base::Base;
    void raise() const override { throw static_cast<const Derived &>(*this); }
    [[nodiscard]] Error *clone() const override
    {
        return new Derived(static_cast<const Derived &>(*this));
    }
};

class InvalidInput : public ErrorOf<InvalidInput> {
public:
    explicit InvalidInput(const QString &explanation, const QString &detail = {})
        : ErrorOf(ErrorKind::InvalidInput, explanation, detail)
    {
    }
};

class NotFound : public ErrorOf<NotFound> {
public:
    explicit NotFound(const QString &explanation, const QString &detail = {})
        : ErrorOf(ErrorKind::NotFound, explanation, detail)
    {
    }
};

class EnvironmentError : public ErrorOf<EnvironmentError> {
public:
    explicit EnvironmentError(const QString &explanation, const QString &detail = {})
        : ErrorOf(ErrorKind::Environment, explanation, detail)
    {
    }
};

} // namespace deskhand::core

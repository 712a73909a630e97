// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QString>

namespace deskhand::testing {

class TestServer;

// A database of its own for one test function, dropped by the destructor, open sessions or not.
class TestDatabase {
public:
    enum class Content {
        Migrated, // a clone of a template with the whole schema, migrated once per process
        Empty
    };

    explicit TestDatabase(Content content = Content::Migrated); // on TestServer::shared()
    TestDatabase(TestServer &server, Content content);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    [[nodiscard]] const database::ConnectionSettings &settings() const { return m_settings; }

private:
    TestServer &m_server;
    database::ConnectionSettings m_settings;
};

} // namespace deskhand::testing

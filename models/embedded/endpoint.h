// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::embedded {

// How to reach the private server: plain values for a connection.
struct Endpoint {
    QString socketFolder; // absolute path, goes where a host name would
    int port = 0;
    QString user;
    QString password; // never logged, never put on a command line
    QString database;
};

} // namespace deskhand::embedded

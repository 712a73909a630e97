// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/peoplemapping.h"

namespace deskhand::repositories {

using namespace domain;

User userFrom(const database::Row &row)
{
    return {.id = row.id<UserId>(0),
            .name = row.text(1),
            .email = row.text(2),
            .login = row.text(3),
            .tier = row.word<UserTier>(4),
            .active = row.boolean(5),
            .createdAt = row.time(6)};
}

} // namespace deskhand::repositories

// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/demopeople.h"

#include "transfer/demorandom.h"

#include <array>

namespace deskhand::transfer {

namespace {

// clang-format off
constexpr std::array givenNames{
    "Ada", "Amir", "Anouk", "Basil", "Bea", "Cato", "Celine", "Dario", "Dilan", "Edda", "Elio",
    "Emre", "Farah", "Fenna", "Gaspar", "Greta", "Hana", "Henrik", "Ida", "Ilya", "Imani", "Jonas",
    "Juno", "Kaito", "Kira", "Lale", "Levi", "Lina", "Malik", "Mara", "Milo", "Nadia", "Nils",
    "Noor", "Odile", "Omar", "Paloma", "Pavel", "Quinn", "Rania", "Remy", "Rosa", "Sami", "Selma",
    "Tarek", "Thea", "Ugo", "Vera", "Wanda", "Xenia", "Yara", "Yusuf", "Zelda", "Zoran"};
constexpr std::array surnameStarts{
    "Ash", "Birk", "Brindle", "Cinder", "Clover", "Dray", "Ember", "Fern", "Fallow", "Gorse", "Hazel",
    "Hollow", "Iron", "Juniper", "Kestrel", "Lark", "Linden", "Marl", "Moss", "Nettle", "Oaken", "Pell",
    "Quill", "Raven", "Rowan", "Sable", "Sorrel", "Tansy", "Thistle", "Umber", "Vale", "Willow", "Yarrow"};
constexpr std::array surnameEnds{
    "beck", "borne", "bridge", "croft", "dale", "fell", "field", "ford", "garth", "hurst", "kettle",
    "ley", "loft", "mere", "more", "ridge", "rigg", "stead", "stone", "thorpe", "wick", "worth"};
constexpr std::array domains{
    "harbour.example", "meadowmail.example", "northgate.example", "orchard.example",
    "paperlane.example", "riverside.example", "studio.example", "workshop.example"};
// clang-format on

QByteArray inventName(DemoRandom &random)
{
    QByteArray name(random.oneOf(givenNames));
    name += ' ';
    name += random.oneOf(surnameStarts);
    name += random.oneOf(surnameEnds);
    return name;
}

QByteArray account(const QByteArray &name, qint64 index)
{
    return name.toLower().replace(' ', '.') + QByteArray::number(index);
}

} // namespace

DemoPerson inventRequester(qint64 index, DemoRandom &random)
{
    DemoPerson person{.name = inventName(random), .email = {}, .login = {}, .tier = "requester"};
    person.email = account(person.name, index) + '@' + random.oneOf(domains);
    return person;
}

DemoPerson inventStaff(qint64 index, DemoRandom &random)
{
    DemoPerson person{.name = inventName(random), .email = {}, .login = {}, .tier = "agent"};
    person.login = account(person.name, index);
    person.email = person.login + "@deskhand.example";
    if (index == 0)
        person.tier = "admin";
    else if (index % 8 == 1)
        person.tier = "supervisor";
    return person;
}

const QByteArrayList &demoTeams()
{
    static const QByteArrayList teams{"First line", "Billing", "Technical", "Logistics",
                                      "Enterprise"};
    return teams;
}

const QList<DemoTag> &demoTags()
{
    static const QList<DemoTag> tags{
        {"billing", "#0f766e", "Invoices, payments, refunds"},
        {"login", "#1d4ed8", "Passwords, codes, locked accounts"},
        {"sync", "#7c3aed", "Data that does not arrive on another device"},
        {"mobile", "#0369a1", "The telephone and tablet program"},
        {"printing", "#854d0e", "Labels, receipts, paper"},
        {"shipping", "#c2410c", "Parcels and carriers"},
        {"import", "#4d7c0f", "Files brought in from elsewhere"},
        {"report", "#be185d", "Figures and exports"},
        {"outage", "#b91c1c", "Something is down for many"},
        {"question", "#6b7280", "Nothing is broken"},
        {"feature-request", "#9333ea", "Wishes"},
        {"vip", "#a16207", "Answer first"},
    };
    return tags;
}

} // namespace deskhand::transfer

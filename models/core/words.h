// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <cstddef>
#include <optional>

// Closed vocabularies: an enum, and one fixed word for each of its values. An enum takes part
// by a constexpr table and an overload of wordsOf() in its own namespace (domain/enums.h).
namespace deskhand::core {

template <typename Enum>
struct EnumWord {
    Enum value;
    QLatin1StringView word;
};

// The tables are indexed by the enum's value.
template <typename Enum>
constexpr bool wordsAreInOrder()
{
    const auto &words = wordsOf(Enum{});
    for (std::size_t i = 0; i < words.size(); ++i)
        if (static_cast<std::size_t>(words[i].value) != i)
            return false;
    return true;
}

template <typename Enum>
constexpr QLatin1StringView toWord(Enum value)
{
    return wordsOf(value)[static_cast<std::size_t>(value)].word;
}

// Case is ignored; nullopt for a word that is not in the vocabulary.
template <typename Enum>
std::optional<Enum> fromWord(QStringView word)
{
    for (const auto &entry : wordsOf(Enum{}))
        if (word.compare(entry.word, Qt::CaseInsensitive) == 0)
            return entry.value;
    return std::nullopt;
}

} // namespace deskhand::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textfolding.h"

#include "search/textwords.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <iterator>

namespace deskhand::search {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// In ascending order, as the search halves them.
constexpr Range unspaced[] = {
    {0x0E01, 0x0E3A},   {0x0E40, 0x0E4E},   {0x0E50, 0x0E59},   // Thai
    {0x0E81, 0x0EBD},   {0x0EC0, 0x0ECE},   {0x0ED0, 0x0ED9},   // Lao
    {0x0EDC, 0x0EDF},   {0x1000, 0x1049},   {0x1050, 0x109D},   // Lao, Myanmar
    {0x1780, 0x17D3},   {0x17D7, 0x17D7},   {0x17DC, 0x17DD},   // Khmer
    {0x17E0, 0x17E9},   {0x3005, 0x3007},   {0x3021, 0x3029},   // Khmer, Han
    {0x3031, 0x3035},   {0x3038, 0x303C},   {0x3041, 0x3096},   // kana repeat marks, Han, Hiragana
    {0x3099, 0x309A},   {0x309D, 0x309F},   {0x30A1, 0x30FA},   // Hiragana, Katakana
    {0x30FC, 0x30FF},   {0x3105, 0x312F},   {0x31A0, 0x31BF},   // Katakana, Bopomofo
    {0x31F0, 0x31FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   // Katakana, Han
    {0xA9E0, 0xA9FE},   {0xAA60, 0xAA76},   {0xAA7A, 0xAA7F},   // Myanmar
    {0xF900, 0xFAD9},   {0x1AFF0, 0x1AFFF}, {0x1B000, 0x1B16F}, // Han, kana
    {0x20000, 0x323AF},                                         // Han
};

constexpr Range dropped[] = {
    {0x00AD, 0x00AD},                                                         // soft hyphen
    {0x0300, 0x036F}, {0x0591, 0x05BD},   {0x05BF, 0x05BF}, {0x05C1, 0x05C2}, // accents, Hebrew
    {0x05C4, 0x05C5}, {0x05C7, 0x05C7},   {0x0640, 0x0640}, {0x064B, 0x0655}, // Hebrew, Arabic
    {0x0670, 0x0670}, {0x1AB0, 0x1AFF},   {0x1DC0, 0x1DFF}, {0x200D, 0x200D}, // Arabic, accents
    {0x2060, 0x2060}, {0x20D0, 0x20FF},   {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, // joiners, selectors
    {0xFEFF, 0xFEFF}, {0xE0100, 0xE01EF}, // byte order mark, variation selectors
};

template <std::size_t size>
bool isWithin(const Range (&ranges)[size], char32_t c)
{
    const auto *next =
        std::upper_bound(std::begin(ranges), std::end(ranges), c,
                         [](char32_t value, const Range &range) { return value < range.first; });
    return next != std::begin(ranges) && c <= std::prev(next)->last;
}

// They separate, and would decompose into letters and digits.
bool isTradeMarkOrFraction(char32_t c)
{
    return c == 0x2120 || c == 0x2122 || (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215F) ||
           c == 0x2189;
}

const QString &plainLetters(char32_t c)
{
    using namespace Qt::StringLiterals;
    static const QHash<char32_t, QString> letters{
        {U'ß', u"ss"_s}, {U'æ', u"ae"_s}, {U'œ', u"oe"_s}, {U'þ', u"th"_s}, {U'ð', u"d"_s},
        {U'ø', u"o"_s},  {U'đ', u"d"_s},  {U'ħ', u"h"_s},  {U'ı', u"i"_s},  {U'ĸ', u"k"_s},
        {U'ł', u"l"_s},  {U'ŋ', u"n"_s},  {U'ŧ', u"t"_s},  {U'ƀ', u"b"_s},  {U'ƶ', u"z"_s},
        {U'ǥ', u"g"_s},  {U'ȷ', u"j"_s},  {U'ɨ', u"i"_s},  {U'ɵ', u"o"_s},  {U'ς', u"σ"_s}};
    static const QString none;
    if (c < U'ß' || c > U'ς')
        return none;
    const auto found = letters.constFind(c);
    return found == letters.constEnd() ? none : *found;
}

QString toString(const QList<uint> &text)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()), text.size());
}

} // namespace

QList<uint> foldedForWords(const QList<uint> &text)
{
    QList<uint> separated = text;
    std::replace_if(separated.begin(), separated.end(), isTradeMarkOrFraction, uint(U' '));
    QList<uint> bare = toString(separated).normalized(QString::NormalizationForm_KD).toUcs4();
    bare.removeIf([](uint c) { return isWithin(dropped, c); });
    QString plain;
    plain.reserve(bare.size());
    for (const uint c : folded(toString(bare)).toUcs4()) {
        if (const QString &letters = plainLetters(c); !letters.isEmpty())
            plain += letters;
        else
            plain += QStringView(QChar::fromUcs4(c));
    }
    return plain.normalized(QString::NormalizationForm_C).toUcs4();
}

bool isUnspaced(char32_t c)
{
    return isWithin(unspaced, c);
}

QList<uint> withRunsApart(const QList<uint> &text, Runs runs)
{
    QList<uint> result;
    result.reserve(text.size() * 2);
    constexpr uint zeroWidthSpace = 0x200B; // some put it where words end
    qsizetype length = 0;                   // of the run so far
    for (const uint c : text) {
        if (length > 0 && c == zeroWidthSpace)
            continue;
        if (isUnspaced(c)) {
            if (++length == 1)
                result.append({U' ', c});
            else if (runs == Runs::Pairs)
                result.append({c, U' ', c});
            else
                result.append(c);
        } else {
            if (length > 0) // as many as desk.cut_runs() puts: they count for the limit
                result.insert(result.size(), length % 2 + 1, U' ');
            length = 0;
            result.append(c);
        }
    }
    return result;
}

} // namespace deskhand::search

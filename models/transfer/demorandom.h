// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <array>
#include <cmath>
#include <cstdint>
#include <random>

namespace deskhand::transfer {

// Chance that a seed decides. The distributions are our own: those of the standard library
// may differ from one compiler to the next, and the same seed must give the same desk.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    double fraction() // in [0, 1)
    {
        constexpr double scale = 1.0 / 9007199254740992.0; // 2^-53
        return static_cast<double>(m_engine() >> 11) * scale;
    }
    bool happens(double probability) { return fraction() < probability; }
    qint64 below(qint64 bound) // 0 to bound - 1
    {
        return static_cast<qint64>(fraction() * static_cast<double>(bound));
    }
    // Few large, many small: 0 to bound - 1, with the low numbers far more often.
    qint64 skewedBelow(qint64 bound)
    {
        const double part = fraction();
        return static_cast<qint64>(part * part * static_cast<double>(bound));
    }
    // Waiting times are spread log-normally: a median, and a spread as the factor that one
    // standard deviation multiplies it by.
    double around(double median, double spread)
    {
        double sum = -6; // twelve uniforms make a good enough bell
        for (int i = 0; i < 12; ++i)
            sum += fraction();
        return median * std::pow(spread, sum);
    }
    template <typename Container>
    const auto &oneOf(const Container &choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<qint64>(std::size(choices))))];
    }
    QUuid uuid() // version 4
    {
        const quint64 high = m_engine();
        const quint64 low = m_engine();
        return QUuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16),
                     static_cast<ushort>((high & 0x0fffU) | 0x4000U),
                     static_cast<uchar>(((low >> 56) & 0x3fU) | 0x80U),
                     static_cast<uchar>(low >> 48), static_cast<uchar>(low >> 40),
                     static_cast<uchar>(low >> 32), static_cast<uchar>(low >> 24),
                     static_cast<uchar>(low >> 16), static_cast<uchar>(low >> 8),
                     static_cast<uchar>(low));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace deskhand::transfer

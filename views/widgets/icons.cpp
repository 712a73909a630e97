// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/icons.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

// `size` in device pixels.
QPixmap draw(const QString &name, const QSize &size, const QColor &colour)
{
    const QString key = u"deskhand/%1/%2x%3/%4"_s.arg(
        name, QString::number(size.width()), QString::number(size.height()), colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "icon", qPrintable(name));
        return {};
    }
    QByteArray drawing = file.readAll().replace("currentColor", colour.name().toLatin1());
    QBuffer buffer(&drawing);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize(size);
    pixmap = QPixmap::fromImage(reader.read());
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class PaletteIcon : public QIconEngine {
public:
    explicit PaletteIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    // `size` in device pixels.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal scale) override
    {
        QPixmap drawn = draw(m_name, size, colourFor(mode));
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }
    QIconEngine *clone() const override { return new PaletteIcon(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new PaletteIcon(name));
}

void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    QPixmap drawn = draw(name, box.size() * scale, colour);
    drawn.setDevicePixelRatio(scale);
    painter.drawPixmap(box.topLeft(), drawn);
}

} // namespace deskhand::views

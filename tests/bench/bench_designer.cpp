// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/keyboardcanvas.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

//! Of this thread alone: what else the machine does is no part of a frame.
double threadCpuMs()
{
    timespec spent;
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

} // namespace

//! How long a frame of a drag over a design of 100 buttons takes: the movement of the mouse, and painting what it changes.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    DesignModel model;
    KeyboardDesign design;
    for (int row = 0; row < 25; ++row) {
        QList<DesignButton> buttons;
        for (int column = 0; column < 4; ++column) {
            const int number = row * 4 + column;
            buttons.append({{.text = u"🧾 Button %1"_s.arg(number), .style = ButtonStyle(number % 4)}, SendCallback{u"button:%1"_s.arg(number)}});
        }
        design.inlineRows.append(buttons);
    }
    model.load(design);
    KeyboardCanvas canvas(model);
    canvas.resize(700, 1500);
    canvas.show();
    QImage target(canvas.size(), QImage::Format_ARGB32_Premultiplied);
    const QPoint from = canvas.keys().keyRect({0, 0}).center();
    const QPoint to = canvas.keys().keyRect({24, 3}).center();
    canvas.render(&target);   // fonts and emoji are loaded
    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    constexpr int Frames = 300;
    QList<double> frames;
    for (int frame = 1; frame <= Frames; ++frame) {
        const double before = threadCpuMs();
        QTest::mouseMove(&canvas, from + (to - from) * frame / Frames);
        canvas.render(&target);
        frames.append(threadCpuMs() - before);
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    std::sort(frames.begin(), frames.end());
    const QJsonObject figures{{"bench"_L1, u"designer"_s}, {"buttons"_L1, 100}, {"frames"_L1, Frames}, {"median_ms"_L1, frames[Frames / 2]},
                              {"p99_ms"_L1, frames[Frames * 99 / 100]}, {"max_ms"_L1, frames.last()}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}

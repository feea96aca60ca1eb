// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/typechips.h"

#include "updates/updatetext.h"
#include "widgets/chip.h"
#include "widgets/icons.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace Botdesk {

namespace {

constexpr int Gap = 6;
constexpr int ChipsAtMost = 12;   // the menu is quicker to read than more of them

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

TypeChips::TypeChips(QWidget *parent)
    : QWidget(parent)
    , m_all(new Chip(tr("All"), this))
    , m_more(new Chip({}, this))
    , m_menu(new QMenu(this))
{
    setAccessibleName(tr("Types"));
    m_all->setChecked(true);
    m_more->setDashed(true);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        setChosen({});
        showChosen();   // All does not go off by being pressed again
    });
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + px(2)))); });
    connect(m_menu, &QMenu::aboutToShow, this, &TypeChips::fillMenu);
}

QSize TypeChips::sizeHint() const
{
    return {px(400), px(34)};
}

Chip *TypeChips::chipOf(const QString &type)
{
    Chip *&chip = m_chips[type];
    if (!chip) {
        chip = new Chip(type, this);
        chip->setIconName(typeLook(type).iconName, typeLook(type).tint);
        chip->setChecked(m_chosen.contains(type));
        connect(chip, &QAbstractButton::clicked, this, [this, type](bool on) { toggle(type, on); });
    }
    return chip;
}

void TypeChips::setCounts(const QList<TypeCount> &counts, qint64 total)
{
    m_counts = counts;
    m_all->setCount(countText(total));
    for (qsizetype i = 0; i < std::min<qsizetype>(counts.size(), ChipsAtMost); ++i)
        chipOf(counts[i].type)->setCount(countText(counts[i].count));
    arrange();
}

void TypeChips::setChosen(const QStringList &types)
{
    if (types == m_chosen)
        return;
    m_chosen = types;
    showChosen();
    arrange();
    emit chosenChanged(types);
}

void TypeChips::toggle(const QString &type, bool on)
{
    QStringList types = m_chosen;
    types.removeOne(type);
    if (on)
        types.append(type);
    setChosen(types);
}

void TypeChips::showChosen()
{
    m_all->setChecked(m_chosen.isEmpty());
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip)
        (*chip)->setChecked(m_chosen.contains(chip.key()));
}

void TypeChips::fillMenu()
{
    m_menu->clear();
    auto *all = m_menu->addAction(tr("All types"));
    all->setCheckable(true);
    all->setChecked(m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this] { setChosen({}); });
    m_menu->addSeparator();
    for (const TypeCount &count : std::as_const(m_counts)) {
        auto *action = m_menu->addAction(themeIcon(typeLook(count.type).iconName, typeLook(count.type).tint), count.type);
        action->setText(count.type + u'\t' + countText(count.count));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(count.type));
        connect(action, &QAction::triggered, this, [this, type = count.type](bool on) { toggle(type, on); });
    }
}

void TypeChips::arrange()
{
    for (Chip *chip : std::as_const(m_chips))
        chip->hide();
    auto place = [this, x = px(8)](Chip *chip) mutable {
        const QRect box(QPoint(x, (height() - chip->sizeHint().height()) / 2), chip->sizeHint());
        chip->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        chip->show();
        x += box.width() + px(Gap);
        return x;
    };
    int x = place(m_all);
    qsizetype shown = 0;
    m_more->setText(tr("+ %n type(s)", nullptr, int(m_counts.size())));
    const int room = width() - px(8) - m_more->sizeHint().width() - px(Gap);
    for (; shown < std::min<qsizetype>(m_counts.size(), ChipsAtMost); ++shown) {
        Chip *chip = chipOf(m_counts[shown].type);
        const bool isLast = shown + 1 == m_counts.size();
        if (x + chip->sizeHint().width() > (isLast ? width() - px(8) : room))
            break;
        x = place(chip);
    }
    const int rest = int(m_counts.size() - shown);
    m_more->setVisible(rest > 0);
    if (rest > 0) {
        m_more->setText(tr("+ %n type(s)", nullptr, rest));
        place(m_more);
    }
}

void TypeChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TypeChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace Botdesk

// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/attachmentstrip.h"

#include "compose/attachmentcard.h"
#include "compose/attachmentwords.h"
#include "compose/fieldsdialog.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/timetext.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>

#include <limits>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 6;
constexpr int MostRows = 2;   // more are scrolled to

} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_field(new QWidget)
    , m_trouble(new QWidget(this))
    , m_problem(new Label({}, TextStyle::Small, Color::Error, m_trouble))
    , m_mend(new Button(Button::Look::Secondary, {}, {}, m_trouble))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(6));
    column->setSpacing(px(4));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(m_field);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_field->setAutoFillBackground(false);
    column->addWidget(m_area);
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins({});
    trouble->setSpacing(px(8));
    m_problem->setWordWrap(true);
    m_mend->setButtonSize(Button::Size::Compact);
    trouble->addWidget(m_problem, 1);
    trouble->addWidget(m_mend);
    m_trouble->hide();
    column->addWidget(m_trouble);
    connect(m_mend, &QAbstractButton::clicked, this, &AttachmentStrip::mend);
    makeOptions();
    column->addWidget(m_options);
}

void AttachmentStrip::makeOptions()
{
    m_options = new QWidget(this);
    auto *row = new QHBoxLayout(m_options);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    m_above = new QCheckBox(tr("Caption above"), m_options);
    m_above->setToolTip(tr("The text stands above photo or video (show_caption_above_media)"));
    connect(m_above, &QCheckBox::toggled, this, &AttachmentStrip::tell);
    row->addWidget(m_above);
    m_priceLabel = new Label(tr("Price in stars"), TextStyle::Control, Color::Text, m_options);
    m_price = new QSpinBox(m_options);
    m_price->setRange(0, MostStars);
    m_price->setSpecialValueText(tr("free"));
    m_price->setAccessibleName(tr("Price in stars"));
    m_price->setToolTip(tr("What must be paid to see them (sendPaidMedia)"));
    m_priceLabel->setBuddy(m_price);
    connect(m_price, &QSpinBox::valueChanged, this, [this](int stars) {
        showPrice(stars > 0);
        tell();
    });
    row->addWidget(m_priceLabel);
    row->addWidget(m_price);
    row->addStretch(1);
    m_sum = new Label({}, TextStyle::Small, Color::Text3, m_options);
    row->addWidget(m_sum);
    showPrice(false);
}

bool AttachmentStrip::isPaid() const
{
    return m_price->value() > 0;
}

void AttachmentStrip::setPrice(bool on)
{
    m_price->setValue(on ? std::max(1, m_price->value()) : 0);
    if (on)
        m_price->setFocus();
}

void AttachmentStrip::showPrice(bool on)
{
    m_priceLabel->setVisible(on);
    m_price->setVisible(on);
}

void AttachmentStrip::load(const Draft &draft)
{
    m_isLoading = true;
    qDeleteAll(std::exchange(m_cards, {}));
    for (const Attachment &one : draft.attachments)
        append(one);
    m_above->setChecked(draft.captionAbove);
    m_price->setValue(draft.stars);
    showPrice(draft.stars > 0);
    m_isLoading = false;
    place();
}

void AttachmentStrip::store(Draft &draft) const
{
    draft.attachments = attachments();
    draft.captionAbove = !isEmpty() && m_above->isChecked();
    draft.stars = isEmpty() ? 0 : m_price->value();
}

QList<Attachment> AttachmentStrip::attachments() const
{
    QList<Attachment> all;
    for (const AttachmentCard *card : m_cards)
        all += card->attachment();
    return all;
}

void AttachmentStrip::add(const QList<Attachment> &attachments)
{
    for (const Attachment &one : attachments)
        append(one);
    place();
    if (!m_cards.isEmpty())
        m_area->ensureWidgetVisible(m_cards.last());
    emit changed();
}

void AttachmentStrip::append(const Attachment &attachment)
{
    auto *card = new AttachmentCard(attachment, m_limits, m_field);
    m_cards += card;
    connect(card, &AttachmentCard::removeAsked, this, [this, card] { remove(card); });
    connect(card, &AttachmentCard::moveAsked, this, [this, card](int steps) {
        move(card, int(m_cards.indexOf(card)) + steps);
        place();
        m_area->ensureWidgetVisible(card);
        emit changed();
    });
    connect(card, &AttachmentCard::changed, this, [this, card, was = attachment]() mutable {
        if (std::exchange(was, card->attachment()) == card->attachment())
            emit looked();
        else
            tell();
    });
    connect(card, &AttachmentCard::dragged, this, [this, card](QPoint by) { drag(card, by); });
    connect(card, &AttachmentCard::dropped, this, [this] {
        m_takenAt = {};
        place();
        emit changed();
    });
    connect(card, &AttachmentCard::thumbnailAsked, this, [this, card] { askThumbnail(card); });
    connect(card, &AttachmentCard::fieldsAsked, this, [this, card] { askFields(card); });
    card->show();
}

void AttachmentStrip::remove(AttachmentCard *card)
{
    const int index = int(m_cards.indexOf(card));
    const bool hadFocus = card->hasFocus();
    m_cards.removeAt(index);
    card->deleteLater();   // it may be the one that asked
    card->hide();
    if (hadFocus && !m_cards.isEmpty())
        m_cards[std::min(index, int(m_cards.size()) - 1)]->setFocus();
    place();
    emit changed();
}

void AttachmentStrip::move(AttachmentCard *card, int to)
{
    const int from = int(m_cards.indexOf(card));
    if (to >= 0 && to < m_cards.size() && to != from)
        m_cards.move(from, to);
}

//! The card follows the pointer, the others make room.
void AttachmentStrip::drag(AttachmentCard *card, QPoint by)
{
    if (m_takenAt.isNull())
        m_takenAt = card->pos() + QPoint(1, 1);   // not null even at the first place
    card->move(m_takenAt - QPoint(1, 1) + by);
    move(card, slotAt(card->geometry().center()));
    place(card);
}

QRect AttachmentStrip::slotRect(int index) const
{
    const QSize size = m_cards.isEmpty() ? QSize() : m_cards.first()->sizeHint();
    const int columns = std::max(1, (width() - px(8) + px(Gap)) / (size.width() + px(Gap)));
    return {QPoint(index % columns * (size.width() + px(Gap)), index / columns * (size.height() + px(Gap))), size};
}

int AttachmentStrip::slotAt(QPoint middle) const
{
    int nearest = 0;
    int distance = std::numeric_limits<int>::max();
    for (int i = 0; i < m_cards.size(); ++i) {
        const int away = (slotRect(i).center() - middle).manhattanLength();
        if (away < distance) {
            distance = away;
            nearest = i;
        }
    }
    return nearest;
}

void AttachmentStrip::place(const AttachmentCard *butNot)
{
    QWidget *before = nullptr;
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i] != butNot)
            m_cards[i]->setGeometry(slotRect(i));
        m_cards[i]->setPlace(i + 1, int(m_cards.size()));
        if (before)
            setTabOrder(before, m_cards[i]);
        before = m_cards[i];
    }
    const int bottom = m_cards.isEmpty() ? 0 : slotRect(int(m_cards.size()) - 1).bottom() + 1;
    m_field->resize(width(), bottom);
    const int most = m_cards.isEmpty() ? 0 : MostRows * (m_cards.first()->sizeHint().height() + px(Gap));
    m_area->setFixedHeight(std::min(bottom, most));
    setVisible(!m_cards.isEmpty());
}

void AttachmentStrip::check(const Draft &draft)
{
    QStringList ofAll;
    QHash<int, QString> ofItems;
    for (const AttachmentProblem &problem : checkAttachments(draft)) {
        if (problem.item < 0)
            ofAll += problemText(problem);
        else if (!ofItems.contains(problem.item))
            ofItems.insert(problem.item, problemText(problem));
    }
    m_isGood = ofAll.isEmpty() && ofItems.isEmpty();
    qint64 sum = 0;
    bool hasPicture = false;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setProblem(ofItems.value(i));
        m_isGood = m_isGood && m_cards[i]->look().problems.isEmpty();
        sum += std::max(qint64(0), m_cards[i]->look().size);
        hasPicture = hasPicture || takesSpoiler(m_cards[i]->attachment().kind);
    }
    showTrouble(ofAll);
    m_above->setVisible(hasPicture);
    const QString files = tr("%n file(s)", nullptr, int(m_cards.size()));
    m_sum->setText(sum > 0 ? tr("%1, %2", "files, bytes").arg(files, byteText(sum)) : files);
}

//! The first file that can be mended.
AttachmentCard *AttachmentStrip::mendable() const
{
    for (AttachmentCard *card : m_cards) {
        const auto &problems = card->look().problems;
        if (!problems.isEmpty() && mended(card->attachment(), problems.first(), m_limits))
            return card;
    }
    return nullptr;
}

//! What is said against all of them, else against one that can be mended: there its words have room.
void AttachmentStrip::showTrouble(const QStringList &ofAll)
{
    const AttachmentCard *card = ofAll.isEmpty() ? mendable() : nullptr;
    m_trouble->setVisible(card || !ofAll.isEmpty());
    m_mend->setVisible(card);
    m_problem->setText(card ? tr("%1: %2", "file, what is wrong").arg(card->attachment().name(), card->problem()) : ofAll.join(u". "_s));
    if (!card)
        return;
    const bool asFile = mended(card->attachment(), card->look().problems.first(), m_limits)->kind != card->attachment().kind;
    m_mend->setText(!asFile ? tr("Leave the thumbnail out") : m_cards.size() > 1 ? tr("Send all as files") : tr("Send as a file"));
}

void AttachmentStrip::mend()
{
    AttachmentCard *card = mendable();
    if (!card)
        return;
    const Attachment good = *mended(card->attachment(), card->look().problems.first(), m_limits);
    const bool asFile = good.kind != card->attachment().kind;
    card->setAttachment(good);
    // In an album files stand with files only.
    for (AttachmentCard *other : std::as_const(m_cards)) {
        Attachment one = other->attachment();
        if (!asFile || other == card || one.from != Attachment::From::File)
            continue;
        one.kind = AttachmentKind::Document;
        other->setAttachment(one);
    }
}

void AttachmentStrip::askThumbnail(AttachmentCard *card)
{
    auto *dialog = new QFileDialog(window(), tr("Thumbnail"), {}, tr("JPEG pictures (*.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, card, [card](const QString &path) {
        Attachment other = card->attachment();
        other.thumbnail = path;
        card->setAttachment(other);
    });
    dialog->open();
}

void AttachmentStrip::askFields(AttachmentCard *card)
{
    auto *dialog = FieldsDialog::forAttachment(card->attachment(), window());
    connect(dialog, &FieldsDialog::taken, card, [card](const QJsonObject &fields) {
        Attachment other = card->attachment();
        other.fields = fields;
        card->setAttachment(other);
    });
    dialog->open();
}

void AttachmentStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_cards.isEmpty())
        place();
}

void AttachmentStrip::tell()
{
    if (!m_isLoading)
        emit changed();
}

} // namespace Botdesk

// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/attachmentrules.h"

#include <QWidget>

class QCheckBox;
class QScrollArea;
class QSpinBox;

namespace Botdesk {

class AttachmentCard;
class Button;
class Label;

//! The files of a message, above its text: in the order in which they will stand, which mouse and Alt+arrows change.
class AttachmentStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    void setLimits(const UploadLimits &limits) { m_limits = limits; }   //!< for what is attached from now on
    void load(const Draft &draft);                 //!< its files, caption above, and price
    void store(Draft &draft) const;
    void add(const QList<Attachment> &attachments);
    void setPrice(bool on);                        //!< a price is asked; by the operator
    bool isPaid() const;
    bool isEmpty() const { return m_cards.isEmpty(); }
    QList<Attachment> attachments() const;
    const QList<AttachmentCard *> &cards() const { return m_cards; }   //!< in their order
    //! What all of them together would be refused for; that of each stands beside it.
    void check(const Draft &draft);
    bool isGood() const { return m_isGood; }       //!< nothing is known against them

signals:
    void changed();                                //!< by the operator
    void looked();                                 //!< the disk has told something

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeOptions();
    void append(const Attachment &attachment);
    void remove(AttachmentCard *card);
    void move(AttachmentCard *card, int to);
    void drag(AttachmentCard *card, QPoint by);
    void place(const AttachmentCard *butNot = nullptr);
    void showPrice(bool on);
    void askThumbnail(AttachmentCard *card);
    AttachmentCard *mendable() const;
    void showTrouble(const QStringList &ofAll);
    void mend();
    void askFields(AttachmentCard *card);
    int slotAt(QPoint middle) const;
    QRect slotRect(int index) const;
    void tell();

    UploadLimits m_limits;
    QList<AttachmentCard *> m_cards;
    QScrollArea *m_area;
    QWidget *m_field;          // in which the cards stand
    QWidget *m_options;
    QCheckBox *m_above;
    Label *m_priceLabel;
    QSpinBox *m_price;
    QWidget *m_trouble;
    Label *m_problem;
    Button *m_mend;            // what would help, where it is known
    Label *m_sum;
    QPoint m_takenAt;
    bool m_isGood = true;
    bool m_isLoading = false;
};

} // namespace Botdesk

// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A composer's files, and what it sends that is neither text nor file.

#include "compose/attachmentlook.h"
#include "compose/attachmentstrip.h"
#include "compose/attachmentwords.h"
#include "compose/attachmenu.h"
#include "compose/attachquestions.h"
#include "compose/composer.h"
#include "compose/contentchip.h"
#include "compose/contentdialog.h"
#include "compose/droparea.h"
#include "compose/fieldsdialog.h"
#include "compose/sendoptions.h"
#include "compose/texteditor.h"
#include "core/whendone.h"
#include "text/messagetext.h"
#include "widgets/banner.h"
#include "widgets/label.h"
#include "widgets/toolbutton.h"

#include <QBoxLayout>
#include <QDir>
#include <QMimeData>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! A method whose parameters stand in Draft::more.
bool isContent(const Draft &draft)
{
    return !draft.edits && draft.attachments.isEmpty() && draft.textRole() == Draft::TextRole::None;
}

} // namespace

void Composer::makeAttachments(QBoxLayout *column)
{
    m_files = new AttachmentStrip(this);
    m_chip = new ContentChip(this);
    m_noText = new Label({}, TextStyle::Small, Color::Error, this);
    m_noText->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_files, m_chip, m_noText}) {
        column->addWidget(widget);
        widget->hide();
    }
    connect(m_files, &AttachmentStrip::looked, this, &Composer::check);
    connect(m_files, &AttachmentStrip::changed, this, [this] {
        check();
        if (!m_isShowing)
            emit changed();
    });
    connect(m_chip, &ContentChip::editAsked, this, [this] { askContent(m_method, m_options->more()); });
    connect(m_chip, &ContentChip::closed, this, [this] {
        m_method.clear();
        m_base.uploads.clear();
        m_options->setMore({});
        check();
        emit changed();
    });
    connect(m_text->edit(), &MessageEdit::mediaPasted, this, &Composer::attachFrom);
}

void Composer::addClip(QBoxLayout *row, QWidget *bar)
{
    auto *clip = new ToolButton(u"attach"_s, tr("Attach"), ToolButton::Frame::None, bar);
    clip->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new AttachMenu(clip);
    clip->setMenu(menu);
    row->addWidget(clip);
    m_clip = clip;
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->setPaid(m_files->isPaid() && !m_files->isEmpty(), !m_files->isEmpty() && !m_edits);
        menu->setPossible(isEditing(), !m_conversation.businessConnectionId.isEmpty());
    });
    auto *questions = new AttachQuestions(m_text);
    connect(menu, &AttachMenu::filesAsked, questions, &AttachQuestions::askFiles);
    connect(menu, &AttachMenu::addressAsked, questions, &AttachQuestions::askAddress);
    connect(menu, &AttachMenu::fileIdAsked, questions, &AttachQuestions::askFileId);
    connect(questions, &AttachQuestions::answered, this, &Composer::attach);
    connect(menu, &AttachMenu::contentAsked, this, &Composer::askContent);
    connect(menu, &AttachMenu::contentGiven, this, [this](const QString &method, const QJsonObject &values) { sendContent(method, values, {}); });
    connect(menu, &AttachMenu::chatActionAsked, this, &Composer::chatActionAsked);
    connect(menu, &AttachMenu::paidChanged, m_files, &AttachmentStrip::setPrice);
    connect(menu, &AttachMenu::moreFieldsAsked, this, &Composer::askMoreFields);
    connect(menu, &AttachMenu::otherMethodAsked, this, [this] { askOtherMethod({}, {}); });
}

void Composer::setUploadLimits(const UploadLimits &limits)
{
    m_files->setLimits(limits);
}

void Composer::setPasteFolder(const QString &folder)
{
    m_pasteFolder = folder;
    tidyPasted(folder);
}

void Composer::attach(const QList<Attachment> &attachments)
{
    if (attachments.isEmpty() || !m_closed->isHidden())
        return;
    m_files->add(attachments);
    focusEditor();
}

void Composer::attachFrom(const QMimeData *data)
{
    QList<Attachment> attachments;
    for (const QString &path : DropArea::filesIn(*data))
        attachments.append({.kind = usualKindOf(path), .source = path});
    if (!attachments.isEmpty())
        return attach(attachments);
    const auto image = qvariant_cast<QImage>(data->imageData());
    if (image.isNull())
        return;
    const QString folder = m_pasteFolder.isEmpty() ? QDir::tempPath() + u"/botdesk-pasted"_s : m_pasteFolder;
    whenDone(keepPasted(image, folder), this, [this, chat = m_conversation](const Result<QString> &path) {
        if (!path)
            emit troubled(path.error());
        else if (chat == m_conversation)
            attach({{.kind = AttachmentKind::Photo, .source = *path}});
    });
}

void Composer::askContent(const QString &method, const QJsonObject &values)
{
    if (!ContentDialog::knows(method))
        return askOtherMethod(method, values);
    auto *dialog = new ContentDialog({.method = method, .values = values, .isBusiness = !m_conversation.businessConnectionId.isEmpty()}, window());
    connect(dialog, &ContentDialog::taken, this,
            [this](const QString &taken, const QJsonObject &fields) { sendContent(taken, fields, {}); });
    dialog->open();
}

void Composer::askOtherMethod(const QString &method, const QJsonObject &values)
{
    auto *dialog = FieldsDialog::forMethod(method.isEmpty() ? u"sendMessage"_s : method, values, window());
    connect(dialog, &FieldsDialog::methodTaken, this, &Composer::sendContent);
    dialog->open();
}

void Composer::askMoreFields()
{
    auto *dialog = FieldsDialog::forMore(draft().sendingMethod(), m_options->more(), window());
    connect(dialog, &FieldsDialog::taken, this, [this](const QJsonObject &values) {
        m_options->setMore(values);
        optionsChanged();
    });
    dialog->open();
}

//! By itself, with how it is sent and what it answers; a text that is written stays.
void Composer::sendContent(const QString &method, const QJsonObject &values, const QList<DraftFile> &files)
{
    Draft content = draft();
    content.method = method;
    content.more = values;
    content.uploads = files;
    content.text.clear();
    content.entities.clear();
    content.attachments.clear();
    content.captionAbove = false;
    content.stars = 0;
    if (!m_chip->isHidden()) {   // what came back goes again, changed
        m_method.clear();
        m_options->setMore({});
    }
    giveUpReply();
    check();
    emit contentReady(content);
    emit changed();
}

void Composer::showAttachments(const Draft &draft)
{
    m_method = isContent(draft) || draft.method == "editMessageCaption"_L1 ? draft.method : QString();
    m_files->load(draft);
}

void Composer::storeAttachments(Draft &draft) const
{
    if (!m_method.isEmpty())
        draft.method = m_method;
    m_files->store(draft);
}

//! @return whether files and content stand in the way of sending.
bool Composer::checkAttachments()
{
    const Draft now = draft();
    const auto role = now.textRole();
    const bool hasContent = !m_method.isEmpty() && isContent(now);
    m_text->setLimit(role == Draft::TextRole::Text ? TextLimit : CaptionLimit);
    m_chip->setVisible(hasContent);
    if (hasContent)
        m_chip->say(m_method, m_options->more());
    m_files->check(now);
    const bool isLost = role == Draft::TextRole::None && countedLength(now.text) > 0;
    m_noText->setText(!isLost ? QString() : hasContent ? tr("%1 has no text of its own: send the text by itself first").arg(contentTitle(m_method))
                                                       : tr("%1 has no caption: send the text by itself first").arg(attachmentKindText(now.attachments.first().kind)));
    m_noText->setVisible(isLost);
    return !isLost && m_files->isGood();
}

} // namespace Botdesk

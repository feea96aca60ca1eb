// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastmessage.h"

#include "compose/attachmentlook.h"
#include "compose/attachmentstrip.h"
#include "compose/attachmentwords.h"
#include "compose/attachmenu.h"
#include "compose/attachquestions.h"
#include "compose/contentchip.h"
#include "compose/contentdialog.h"
#include "compose/droparea.h"
#include "compose/fieldsdialog.h"
#include "compose/keyboardchoice.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "core/whendone.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/label.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QImage>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPlaceholders = 8;   // shown as buttons; others are typed

} // namespace

BroadcastMessage::BroadcastMessage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLineEdit(this))
    , m_placeholders(new QWidget(this))
    , m_text(new TextEditor(this))
    , m_files(new AttachmentStrip(this))
    , m_content(new ContentChip(this))
    , m_keyboard(new KeyboardChoice(this))
    , m_drop(new DropArea(this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    m_title->setPlaceholderText(tr("Title in the list; nobody gets to see it"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(100);
    m_text->edit()->setAccessibleName(tr("Text of the message"));
    m_files->setLimits(session.uploadLimits());
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_placeholders, m_files, m_content, m_text, makeTools(), makeMarkup(), makeOptions()})
        column->addWidget(part);
    column->addStretch(1);   // the files would take a part of it
    m_content->hide();
    m_files->hide();
    connect(m_text->edit(), &MessageEdit::contentChanged, this, &BroadcastMessage::check);
    connect(m_text->edit(), &MessageEdit::mediaPasted, this, &BroadcastMessage::attachFrom);
    connect(m_files, &AttachmentStrip::changed, this, &BroadcastMessage::check);
    connect(m_files, &AttachmentStrip::looked, this, &BroadcastMessage::check);
    connect(m_content, &ContentChip::editAsked, this, [this] { askContent(m_method, m_more); });
    connect(m_content, &ContentChip::closed, this, [this] { takeContent({}, {}, {}); });
    connect(m_keyboard, &KeyboardChoice::changed, this, [this] { showMarkup(m_keyboard->markup()); });
    connect(m_drop, &DropArea::dropped, this, &BroadcastMessage::attachFrom);
    setColumns({});
    check();
}

//! What is put into the message: files and other contents, and a keyboard of the library.
QWidget *BroadcastMessage::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    auto *clip = new ToolButton(u"attach"_s, tr("Attach"), ToolButton::Frame::Bordered, tools);
    clip->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new AttachMenu(clip);
    menu->leaveOutSingleChats();
    clip->setMenu(menu);
    connectMenu(menu);
    m_showMarkup = new Button(Button::Look::Ghost, tr("Buttons as JSON"), {}, tools);
    m_showMarkup->setCheckable(true);
    m_showMarkup->setToolTip(tr("reply_markup, to be changed by hand: with the same placeholders"));
    connect(m_showMarkup, &QAbstractButton::toggled, this, [this](bool on) { m_markupPane->setVisible(on); });
    row->addWidget(clip);
    row->addWidget(m_keyboard->button());
    row->addWidget(m_keyboard->chip());
    row->addStretch(1);
    row->addWidget(m_showMarkup);
    return tools;
}

void BroadcastMessage::connectMenu(AttachMenu *menu)
{
    auto *questions = new AttachQuestions(m_text);
    connect(menu, &AttachMenu::filesAsked, questions, &AttachQuestions::askFiles);
    connect(menu, &AttachMenu::addressAsked, questions, &AttachQuestions::askAddress);
    connect(menu, &AttachMenu::fileIdAsked, questions, &AttachQuestions::askFileId);
    connect(questions, &AttachQuestions::answered, this, &BroadcastMessage::attach);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { menu->setPaid(m_files->isPaid(), !m_files->isEmpty()); });
    connect(menu, &AttachMenu::paidChanged, m_files, &AttachmentStrip::setPrice);
    connect(menu, &AttachMenu::contentAsked, this, &BroadcastMessage::askContent);
    connect(menu, &AttachMenu::contentGiven, this, [this](const QString &method, const QJsonObject &values) { takeContent(method, values, {}); });
    connect(menu, &AttachMenu::moreFieldsAsked, this, &BroadcastMessage::askMoreFields);
    connect(menu, &AttachMenu::otherMethodAsked, this, [this] { askContent({}, {}); });
}

QWidget *BroadcastMessage::makeMarkup()
{
    m_markupPane = new QWidget(this);
    auto *column = new QVBoxLayout(m_markupPane);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    m_markup = new QPlainTextEdit(m_markupPane);
    m_markup->setAccessibleName(tr("Buttons as JSON"));
    m_markup->setPlaceholderText(uR"({"inline_keyboard": [[{"text": "…", "url": "https://…/{order}"}]]})"_s);
    m_markup->setFont(themeFont(TextStyle::Mono));
    m_markup->setTabChangesFocus(true);
    m_markup->setFixedHeight(px(96));
    m_markupProblem = new Label({}, TextStyle::Small, Color::Error, m_markupPane);
    m_markupProblem->setWordWrap(true);
    column->addWidget(m_markup);
    column->addWidget(m_markupProblem);
    m_markupPane->hide();
    connect(m_markup, &QPlainTextEdit::textChanged, this, &BroadcastMessage::check);
    return m_markupPane;
}

QWidget *BroadcastMessage::makeOptions()
{
    auto *options = new QWidget(this);
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    m_silent = addSwitch(options, tr("Silent"), tr("Phones do not make a sound"));
    m_protect = addSwitch(options, tr("Protect"), tr("Cannot be forwarded or saved"));
    m_noPreview = addSwitch(options, tr("No link preview"), {});
    m_paid = addSwitch(options, tr("Paid broadcast"), tr("Up to 1,000 messages a second; each above the free ones costs 0.1 Stars of the bot's balance"));
    row->addStretch();
    return options;
}

QCheckBox *BroadcastMessage::addSwitch(QWidget *row, const QString &text, const QString &toolTip)
{
    auto *box = new QCheckBox(text, row);
    box->setToolTip(toolTip);
    row->layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &BroadcastMessage::changed);
    return box;
}

void BroadcastMessage::setColumns(const QStringList &columns)
{
    delete m_placeholders->layout();
    qDeleteAll(m_placeholders->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(m_placeholders);
    row->setContentsMargins({});
    row->setSpacing(px(4));
    row->addWidget(new Label(tr("Insert"), TextStyle::Small, Color::Text2));
    for (const QString &name : columns.mid(0, MostPlaceholders)) {
        auto *button = new Button(Button::Look::Secondary, u'{' + name + u'}');
        button->setButtonSize(Button::Size::Compact);
        button->setFocusPolicy(Qt::NoFocus);   // the text keeps its cursor
        connect(button, &QAbstractButton::clicked, this, [this, name] { m_text->edit()->insertPlainText(u'{' + name + u'}'); });
        row->addWidget(button);
    }
    row->addStretch();
    m_placeholders->setVisible(!columns.isEmpty());
}

QString BroadcastMessage::title() const
{
    const QString title = m_title->text().trimmed();
    return title.isEmpty() ? draft().formatted().text.simplified().left(60) : title;
}

Draft BroadcastMessage::draft() const
{
    Draft draft{.silent = m_silent->isChecked(),
                .protect = m_protect->isChecked(),
                .withoutLinkPreview = m_noPreview->isChecked(),
                .replyMarkup = m_replyMarkup,
                .more = m_more,
                .uploads = m_uploads};
    if (m_paid->isChecked())
        draft.more.insert("allow_paid_broadcast"_L1, true);
    draft.method = m_method;
    if (hasContent())
        return draft;
    const FormattedText content = m_text->edit()->content();
    draft.text = content.text;
    draft.mode = m_text->edit()->mode();
    draft.entities = content.entities;
    m_files->store(draft);
    return draft;
}

void BroadcastMessage::fill(const QString &title, const Draft &draft)
{
    m_isFilling = true;
    m_title->setText(title);
    m_text->load({draft.text, draft.entities}, draft.mode);
    m_files->load(draft);
    m_silent->setChecked(draft.silent);
    m_protect->setChecked(draft.protect);
    m_noPreview->setChecked(draft.withoutLinkPreview);
    m_paid->setChecked(draft.more["allow_paid_broadcast"_L1].toBool());
    m_method = draft.attachments.isEmpty() && draft.textRole() == Draft::TextRole::None ? draft.method : QString();
    m_more = draft.more;
    m_more.remove("allow_paid_broadcast"_L1);
    m_uploads = draft.uploads;
    m_showMarkup->setChecked(false);
    showMarkup(draft.replyMarkup);
    m_isFilling = false;
    check();
}

void BroadcastMessage::attach(const QList<Attachment> &attachments)
{
    if (hasContent())
        takeContent({}, {}, {});
    m_files->add(attachments);
}

void BroadcastMessage::attachFrom(const QMimeData *data)
{
    QList<Attachment> attachments;
    for (const QString &path : DropArea::filesIn(*data))
        attachments.append({.kind = usualKindOf(path), .source = path});
    if (!attachments.isEmpty())
        return attach(attachments);
    const auto image = qvariant_cast<QImage>(data->imageData());
    if (image.isNull() || m_session.folder().isEmpty())
        return;
    whenDone(keepPasted(image, m_session.folder() + u"/pasted"_s), this, [this](const Result<QString> &path) {
        if (path)
            attach({{.kind = AttachmentKind::Photo, .source = *path}});
    });
}

void BroadcastMessage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!DropArea::takes(*event->mimeData()))
        return;
    m_drop->cover(rect());
    event->acceptProposedAction();
}

void BroadcastMessage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->uncoverUnlessEntered();
}

void BroadcastMessage::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    event->acceptProposedAction();
    attachFrom(event->mimeData());
}

void BroadcastMessage::askContent(const QString &method, const QJsonObject &values)
{
    if (ContentDialog::knows(method)) {
        auto *dialog = new ContentDialog({.method = method, .values = values}, window());
        connect(dialog, &ContentDialog::taken, this, [this](const QString &taken, const QJsonObject &fields) { takeContent(taken, fields, {}); });
        return dialog->open();
    }
    auto *dialog = FieldsDialog::forMethod(method.isEmpty() ? u"sendMessage"_s : method, values, window());
    connect(dialog, &FieldsDialog::methodTaken, this, &BroadcastMessage::takeContent);
    dialog->open();
}

//! In place of text and files, which come back when @p method is empty.
void BroadcastMessage::takeContent(const QString &method, const QJsonObject &values, const QList<DraftFile> &files)
{
    m_method = method == "sendMessage"_L1 ? QString() : method;
    m_more = values;
    m_uploads = files;
    if (method == "sendMessage"_L1)   // what it says has a field of its own
        m_text->load({m_more.take("text"_L1).toString(), {}}, TextMode::Formatted);
    check();
}

void BroadcastMessage::askMoreFields()
{
    if (hasContent())
        return askContent(m_method, m_more);
    auto *dialog = FieldsDialog::forMore(draft().sendingMethod(), m_more, window());
    connect(dialog, &FieldsDialog::taken, this, [this](const QJsonObject &values) {
        m_more = values;
        check();
    });
    dialog->open();
}

void BroadcastMessage::showMarkup(const QJsonObject &markup)
{
    m_markup->setPlainText(markup.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(markup).toJson(QJsonDocument::Indented)));
}

//! Reads the JSON, which is the keyboard that is sent. @return what is wrong with it
QString BroadcastMessage::takeMarkup()
{
    const QByteArray source = m_markup->toPlainText().trimmed().toUtf8();
    QJsonParseError fault;
    const QJsonDocument markup = QJsonDocument::fromJson(source, &fault);
    QString wrong;
    if (!source.isEmpty() && fault.error != QJsonParseError::NoError)
        wrong = tr("No JSON: %1").arg(fault.errorString());
    else if (!source.isEmpty() && !markup.isObject())
        wrong = tr("This is no reply_markup: an object in braces is expected.");
    m_replyMarkup = wrong.isEmpty() ? markup.object() : QJsonObject();
    m_keyboard->setMarkup(m_replyMarkup);
    m_markupProblem->setText(wrong);
    m_markupProblem->setVisible(!wrong.isEmpty());
    return wrong;
}

QString BroadcastMessage::whatIsWrong(const Draft &draft) const
{
    if (hasContent()) {
        const auto problems = checkContent(draft.method, draft.more);
        return problems.isEmpty() ? QString() : Botdesk::problemText(problems.first());
    }
    if (draft.attachments.isEmpty() && draft.text.trimmed().isEmpty())
        return tr("There is no text yet.");
    if (draft.textRole() == Draft::TextRole::None && !draft.text.trimmed().isEmpty())
        return tr("%1 has no caption: nobody would get the text.").arg(attachmentKindText(draft.attachments.first().kind));
    if (!m_text->isGood())
        return tr("The server would refuse the text as it is.");
    if (!m_files->isGood())
        return tr("The files cannot be sent as they are.");
    return {};
}

void BroadcastMessage::check()
{
    if (m_isFilling)
        return;
    m_problemText = takeMarkup();
    const Draft now = draft();
    m_content->setVisible(hasContent());
    m_text->setVisible(!hasContent());
    m_files->setVisible(!hasContent() && !m_files->isEmpty());
    if (hasContent())
        m_content->say(m_method, m_more);
    m_text->setLimit(now.textRole() == Draft::TextRole::Text ? int(MessageTextLimit) : CaptionLimit);
    m_files->check(now);
    if (m_problemText.isEmpty())
        m_problemText = whatIsWrong(now);
    emit changed();
}

} // namespace Botdesk

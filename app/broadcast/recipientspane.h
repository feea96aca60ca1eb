// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/recipients.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;

namespace Botdesk {

class Banner;
class ElidedLabel;
class Label;
class RecipientsModel;
class SegmentedControl;

//! Whom a broadcast goes to: from the chats that are stored, from a table in a file, or from what is pasted.
class RecipientsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RecipientsPane(UpdateStore &store, QWidget *parent = nullptr);   //!< @p store outlives it

    const RecipientList &list() const { return m_list; }
    void readFile(const QString &path);      //!< a CSV file; in another thread
    void clear();

signals:
    void changed();

private:
    enum Source { FromChats, FromFile, FromPaste };

    QWidget *makeChats();
    QWidget *makeFile();
    QWidget *makePaste();
    void showForm(int source);
    void askStore();
    void gather();
    void takeTable(const QString &path, const Result<CsvTable> &table);
    void show(const RecipientList &list);
    void showLeftOut();
    void chooseFile();

    UpdateStore &m_store;
    KnownNames m_known;
    SegmentedControl *m_source;
    QStackedWidget *m_forms;
    QComboBox *m_who = nullptr;
    QLineEdit *m_search = nullptr;
    QSpinBox *m_days = nullptr;
    QCheckBox *m_leavesOut = nullptr;
    ElidedLabel *m_file = nullptr;
    QComboBox *m_column = nullptr;
    QPlainTextEdit *m_paste = nullptr;
    Banner *m_notice;
    Label *m_count;
    RecipientsModel *m_model;
    CsvTable m_table;
    RecipientList m_list;
    QTimer m_soon;
    int m_question = 0;                      // counts what was asked: late answers to earlier ones are dropped
};

} // namespace Botdesk

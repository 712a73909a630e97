// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/statementswindow.h"

#include "core/logging.h"
#include "services/answer.h"
#include "services/errorwords.h"
#include "views/audit/listcolumns.h"
#include "views/queue/busyline.h"
#include "views/queue/listnotice.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace deskhand::views {

using namespace Qt::StringLiterals;
using domain::StatementsState;
using items::StatementColumn;

namespace {

QPlainTextEdit *textOf(const QString &title, QSplitter *splitter)
{
    auto *box = new QWidget(splitter);
    auto *label = new QLabel(title, box);
    auto *text = new QPlainTextEdit(box);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setLayoutDirection(Qt::LeftToRight); // SQL is, whatever the window's language
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(QString(title).remove(u'&'));
    label->setBuddy(text);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(8, 4, 8, 8);
    column->addWidget(label);
    column->addWidget(text, 1);
    splitter->addWidget(box);
    return text;
}

} // namespace

StatementsWindow::StatementsWindow(services::StatementService &service, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_service(service),
      m_busy(new BusyLine(this)),
      m_stack(new QStackedWidget(this)),
      m_content(new QWidget(m_stack)),
      m_table(new QTableView(m_content)),
      m_instead(new QWidget(m_stack)),
      m_notice(new ListNotice(m_instead)),
      m_turnOn(new QPushButton(tr("&Turn on"), m_instead))
{
    setWindowTitle(tr("Slow queries"));
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StatementsWindow::showChosen);
    // A new order keeps the statement under the hand.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = m_model.rowOf(m_chosen); row >= 0)
            m_table->selectRow(row);
    });
    connect(m_notice, &ListNotice::retryWanted, this, &StatementsWindow::load);
    connect(m_turnOn, &QPushButton::clicked, this, &StatementsWindow::turnOn);
    auto *again = new QShortcut(QKeySequence(Qt::Key_F5), this);
    connect(again, &QShortcut::activated, this, &StatementsWindow::load);
    resize(1080, 720);
}

StatementsWindow::~StatementsWindow()
{
    if (m_stopPlanning)
        m_stopPlanning();
    m_table->setModel(nullptr); // it goes before the children
}

void StatementsWindow::build()
{
    m_table->setModel(&m_model);
    arrangeList(*m_table, items::statementColumns, static_cast<int>(StatementColumn::Statement));
    m_table->setAccessibleName(tr("Statements"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(StatementColumn::Total), Qt::DescendingOrder);

    auto *halves = new QSplitter(Qt::Vertical, m_content);
    auto *texts = new QSplitter(Qt::Horizontal, halves);
    halves->addWidget(m_table);
    halves->addWidget(texts);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    m_statement = textOf(tr("&Statement"), texts);
    m_plan = textOf(tr("&Plan, whatever the values, as planned for you"), texts);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->addWidget(halves);

    auto *instead = new QVBoxLayout(m_instead);
    instead->addWidget(m_notice, 1);
    instead->addWidget(m_turnOn, 0, Qt::AlignHCenter);
    instead->addStretch(1);
    m_turnOn->hide();

    m_stack->addWidget(m_content);
    m_stack->addWidget(m_instead);
    m_stack->setCurrentWidget(m_instead);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);
}

void StatementsWindow::load()
{
    m_busy->setBusy(true);
    if (m_model.rowCount() == 0) {
        m_notice->showLoading(tr("Reading the statements…"));
        m_turnOn->hide();
    }
    services::onAnswer(
        m_service.statements().future, this,
        [this](const domain::StatementReport &report) {
            m_busy->setBusy(false);
            take(report);
        },
        [this](const core::Error &error) {
            m_busy->setBusy(false);
            const services::ErrorWords words = services::errorWords(error);
            m_notice->showFailure(words.happened,
                                  tr("%1 %2").arg(words.meaning, words.remedy).trimmed());
            m_turnOn->hide();
            m_stack->setCurrentWidget(m_instead);
        });
}

void StatementsWindow::take(const domain::StatementReport &report)
{
    m_turnOn->setVisible(report.state == StatementsState::Absent && report.canTurnOn);
    switch (report.state) {
    case StatementsState::Unloaded:
        showNotice(tr("The server does not count statements"),
                   tr("Whoever runs the server adds pg_stat_statements to "
                      "shared_preload_libraries in postgresql.conf and restarts it."));
        return;
    case StatementsState::Absent:
        showNotice(tr("The server counts statements, but this database does not show them"),
                   report.canTurnOn
                       ? tr("It can be turned on here, for this database.")
                       : tr("Whoever runs the server runs CREATE EXTENSION pg_stat_statements "
                            "SCHEMA public in the database %1.")
                             .arg(report.database));
        return;
    case StatementsState::Forbidden:
        showNotice(tr("The server does not show the statements to Deskhand"),
                   tr("Whoever runs the server runs GRANT pg_read_all_stats TO deskhand_stats, "
                      "and grants deskhand_stats USAGE on the schema of pg_stat_statements."));
        return;
    case StatementsState::Ready:
        break;
    }
    m_model.show(report.statements);
    if (report.statements.isEmpty()) {
        showNotice(tr("No statement has been counted yet"), tr("Press F5 to look again."));
        return;
    }
    const bool isNew = m_stack->currentWidget() != m_content;
    m_stack->setCurrentWidget(m_content);
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (isNew)
        m_table->setFocus();
}

void StatementsWindow::showNotice(const QString &title, const QString &text)
{
    m_notice->showEmpty(title, text);
    m_stack->setCurrentWidget(m_instead);
    if (m_turnOn->isVisibleTo(this))
        m_turnOn->setFocus();
}

void StatementsWindow::showChosen()
{
    const auto *statement = m_model.at(m_table->currentIndex().row());
    if (!statement || statement->id == m_chosen)
        return;
    m_chosen = statement->id;
    m_statement->setPlainText(statement->text.trimmed());
    askForPlan(statement->id);
}

void StatementsWindow::askForPlan(qint64 statement)
{
    if (m_stopPlanning)
        std::exchange(m_stopPlanning, nullptr)();
    m_plan->setPlainText(tr("Asking the server…"));
    auto request = m_service.plan(statement);
    m_stopPlanning = request.cancel;
    services::onAnswer(
        request.future, this,
        [this, statement](const QStringList &lines) {
            if (statement != m_chosen)
                return;
            m_plan->setPlainText(lines.isEmpty()
                                     ? tr("The server does not count this statement any more.")
                                     : lines.join(u'\n'));
        },
        [this, statement](const core::Error &error) {
            if (statement != m_chosen || error.kind() == core::ErrorKind::Cancelled)
                return;
            qCInfo(core::lcViews) << "no plan:" << error.detail();
            m_plan->setPlainText(
                tr("There is no plan for this statement: the server cannot plan it without its "
                   "values, or not with your rights."));
        });
}

void StatementsWindow::turnOn()
{
    m_turnOn->setEnabled(false);
    const auto finish = [this] {
        m_turnOn->setEnabled(true);
        load();
    };
    services::onAnswer(m_service.turnOn(), this, finish, [this](const core::Error &error) {
        m_turnOn->setEnabled(true);
        const services::ErrorWords words = services::errorWords(error);
        m_notice->showFailure(words.happened,
                              tr("%1 %2").arg(words.meaning, words.remedy).trimmed());
    });
}

void StatementsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void StatementsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace deskhand::views

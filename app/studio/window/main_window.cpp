// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/window/main_window.h"

#include "app/studio/document/session_library.h"
#include "app/studio/window/language.h"
#include "app/studio/window/session_view.h"
#include "app/studio/window/settings.h"
#include "app/studio/window/start_page.h"
#include "app/studio/window/window_actions.h"
#include "widgets/text/text.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

#include <utility>

namespace edgecut::studio {

namespace {

bool isSession(const QString& path)
{
    return path.endsWith(QLatin1String(".edgecut"), Qt::CaseInsensitive);
}

QStringList droppedFiles(const QMimeData* data)
{
    QStringList files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow()
{
    setAcceptDrops(true);
    // Queued: an error that ends the last job is told first.
    connect(
        &m_jobs, &JobRunner::idle, this,
        [this] {
            if (m_madeForFile)
                discardEmptySession();
        },
        Qt::QueuedConnection);
    resize(1440, 900);
    restoreGeometry(Settings::windowGeometry());
    buildInterface();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildInterface()
{
    delete m_actions;
    menuBar()->clear();
    m_view = nullptr; // a child of the old stack, which setCentralWidget() deletes
    m_stack = new QStackedWidget;
    m_startPage = new StartPage(m_jobs, m_stack);
    m_stack->addWidget(m_startPage);
    setCentralWidget(m_stack);
    connect(m_startPage, &StartPage::exampleChosen, this, &MainWindow::openExample);
    connect(m_startPage, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(m_startPage, &StartPage::networkChosen, this, &MainWindow::openZooNetwork);
    connect(m_startPage, &StartPage::openRequested, this, &MainWindow::showOpenDialog);
    m_actions = new WindowActions(*this);
    showDocument();
}

void MainWindow::showDocument()
{
    delete std::exchange(m_view, nullptr);
    if (m_document) {
        m_view = new SessionView(*m_document, m_jobs, m_stack);
        m_stack->addWidget(m_view);
        m_stack->setCurrentWidget(m_view);
        setWindowTitle(
            QFileInfo(QString::fromStdString(m_document->session().path())).completeBaseName());
    } else {
        m_startPage->refresh();
        m_stack->setCurrentWidget(m_startPage);
        setWindowTitle({});
    }
    emit documentChanged();
}

void MainWindow::take(Result<Session> session)
{
    if (!session) {
        showError(session.error());
        return;
    }
    Settings::addRecentSession(QString::fromStdString(session->path()));
    m_madeForFile = false;
    m_whyDiscarded.clear();
    delete std::exchange(m_view, nullptr); // it refers to the document that goes
    m_document = std::make_unique<Document>(std::move(*session), m_jobs);
    connect(m_document.get(), &Document::failed, this, &MainWindow::showError);
    showDocument();
}

bool MainWindow::ensureDocument(const QString& name)
{
    if (!m_document) {
        take(SessionLibrary::newSession(name));
        m_madeForFile = m_document != nullptr;
    }
    return m_document != nullptr;
}

void MainWindow::newSession()
{
    take(SessionLibrary::newSession(tr("Session")));
}

void MainWindow::openFile(const QString& path)
{
    if (path.startsWith(QLatin1String("zoo:")))
        openZooNetwork(path.mid(4));
    else if (isSession(path))
        take(Session::open(path.toStdString()));
    else if (ensureDocument(QFileInfo(path).completeBaseName()))
        m_document->addFile(path);
}

void MainWindow::openExample(const QString& id)
{
    take(SessionLibrary::openExample(id));
}

void MainWindow::openZooNetwork(const QString& id)
{
    if (ensureDocument(id))
        m_document->addZooNetwork(id);
}

void MainWindow::closeSession()
{
    delete std::exchange(m_view, nullptr);
    m_document.reset();
    showDocument();
}

void MainWindow::showOpenDialog()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open"), Settings::lastFolder(),
        tr("Sessions, models and problems (*.edgecut *.onnx *.prototxt *.json);;All files (*)"));
    for (const QString& path : paths) {
        Settings::setLastFolder(QFileInfo(path).absolutePath());
        openFile(path);
    }
}

void MainWindow::showSaveCopyDialog()
{
    if (!m_document)
        return;
    QFileDialog dialog(this, tr("Save a copy"), Settings::lastFolder(),
                       tr("EdgeCut sessions (*.edgecut)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("edgecut"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.selectedFiles().constFirst();
    Settings::setLastFolder(QFileInfo(path).absolutePath());
    if (const Status copied = m_document->copyTo(path); !copied)
        showError(copied.error());
    else
        openFile(path);
}

void MainWindow::changeTheme(ThemeChoice choice)
{
    Settings::setTheme(choice);
    applyTheme(*qApp, choice);
}

void MainWindow::changeLanguage(const QString& code)
{
    Settings::setLanguage(code);
    useLanguage(code);
}

void MainWindow::showError(const Error& error)
{
    emit problemReported(translated(error));
    // Queued: the document is the sender, and would go with its session.
    if (m_madeForFile && m_document && m_document->session().edits().empty()) {
        m_whyDiscarded = translated(error);
        QMetaObject::invokeMethod(
            this, [this] { discardEmptySession(); }, Qt::QueuedConnection);
    }
    if (m_view)
        m_view->showError(error);
    else
        m_startPage->showError(translated(error));
}

/// A first file that cannot be read, or whose reading is cancelled, must not leave an empty session
/// behind.
void MainWindow::discardEmptySession()
{
    // Of several files dropped at once another may still be on its way; when all is done, it is
    // looked at again, and the reason is still to be told.
    if (!m_document || !m_document->session().edits().empty() || !m_jobs.isIdle())
        return;
    const QString path = QString::fromStdString(m_document->session().path());
    closeSession();
    QFile::remove(path);
    m_startPage->refresh();
    if (!m_whyDiscarded.isEmpty())
        m_startPage->showError(std::exchange(m_whyDiscarded, QString()));
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Every text is made with the interface, so a new language is a new interface over the same
    // document. Queued, since this event still travels through the old one.
    if (event->type() == QEvent::LanguageChange && m_stack)
        QMetaObject::invokeMethod(this, &MainWindow::buildInterface, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Settings::setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = droppedFiles(event->mimeData());
    for (const QString& file : files)
        openFile(file);
    event->acceptProposedAction();
}

} // namespace edgecut::studio

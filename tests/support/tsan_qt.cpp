// SPDX-License-Identifier: GPL-3.0-or-later
// Teaches the thread sanitizer what Qt orders. Qt's libraries are not instrumented, so that the sanitizer sees neither the locks
// of event queues nor those of thread pools, and takes every value that a queued signal carries for a race. Linked into the
// tests of a thread-sanitizer build only. What other threads hand to the UI thread is handed over under a lock that every
// delivery of an event takes too; tasks for thread pools are ordered in the same way. That hides races only between code before
// some hand-over and code after a later one. A slot that another thread calls directly must not wait for the UI thread.
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <QCoreApplication>
#include <QFutureInterface>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>
#include <functional>
#include <mutex>

namespace {

int order;
void release() { __tsan_release(&order); }
void acquire() { __tsan_acquire(&order); }

/// Held while another thread than the UI's is in a call that may post an event: Qt copies arguments there.
class HandOver {
 public:
    HandOver() : m_held(qApp && QThread::currentThread() != qApp->thread()) {
        if (m_held) mutex.lock();
    }
    ~HandOver() {
        if (m_held) mutex.unlock();
    }
    HandOver(const HandOver&) = delete;
    HandOver& operator=(const HandOver&) = delete;
    static void wait() { const std::lock_guard lock(mutex); }

 private:
    inline static std::recursive_mutex mutex;
    bool m_held;
};

template <typename Function>
Function real(const char* mangled) {
    void* found = dlsym(RTLD_NEXT, mangled);
    if (!found) qFatal("Qt has no %s", mangled);
    return reinterpret_cast<Function>(found);
}

class Delivery : public QObject {
 public:
    using QObject::QObject;
    bool eventFilter(QObject* object, QEvent* event) override {
        HandOver::wait();
        return QObject::eventFilter(object, event);
    }
};

class OrderedTask : public QRunnable {
 public:
    explicit OrderedTask(QRunnable* task) : m_task(task), m_owned(task->autoDelete()) {}
    void run() override {
        acquire();
        m_task->run();
        if (m_owned) delete m_task;
        release();
    }

 private:
    QRunnable* m_task;
    bool m_owned;
};

void watchDeliveries() { qApp->installEventFilter(new Delivery(qApp)); }

}  // namespace

Q_COREAPP_STARTUP_FUNCTION(watchDeliveries)

// The definitions in the program go before those of the library for all calls of our own code.
void QMetaObject::activate(QObject* sender, const QMetaObject* meta, int signal, void** arguments) {
    using Function = void (*)(QObject*, const QMetaObject*, int, void**);
    static const auto next = real<Function>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    const HandOver handOver;
    next(sender, meta, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot, Qt::ConnectionType type, void* result) {
    using Function = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto next =
        real<Function>("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    const HandOver handOver;
    return next(object, slot, type, result);
}

void QThreadPool::start(QRunnable* task, int priority) {
    using Function = void (*)(QThreadPool*, QRunnable*, int);
    static const auto next = real<Function>("_ZN11QThreadPool5startEP9QRunnablei");
    auto* ordered = new OrderedTask(task);
    release();
    next(this, ordered, priority);
}

void QThreadPool::start(std::function<void()> task, int priority) { start(QRunnable::create(std::move(task)), priority); }

bool QThreadPool::waitForDone(int msecs) {
    using Function = bool (*)(QThreadPool*, int);
    static const auto next = real<Function>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = next(this, msecs);
    acquire();
    return done;
}

void QFutureInterfaceBase::reportFinished() {
    using Function = void (*)(QFutureInterfaceBase*);
    static const auto next = real<Function>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    const HandOver handOver;
    release();
    next(this);
}

void QFutureInterfaceBase::reportResultsReady(int begin, int end) {
    using Function = void (*)(QFutureInterfaceBase*, int, int);
    static const auto next = real<Function>("_ZN20QFutureInterfaceBase18reportResultsReadyEii");
    const HandOver handOver;
    release();
    next(this, begin, end);
}

void QFutureInterfaceBase::waitForFinished() {
    using Function = void (*)(QFutureInterfaceBase*);
    static const auto next = real<Function>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    next(this);
    acquire();
}

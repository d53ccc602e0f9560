// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a job when memory runs short. Needs no GPU.
#include <QtTest>

#include <ATen/ATen.h>

#include "ml/engine/gpu_fallback.h"
#include "ml/engine/network_errors.h"

namespace {

using namespace lacuna;
using core::ErrorKind;

/// Fails so often before it works.
struct Failing {
    int failures = 0, calls = 0;
    ErrorKind kind = ErrorKind::OutOfMemory;
    void operator()() {
        if (++calls <= failures) throw core::Error(kind, QStringLiteral("Fill"), QStringLiteral("no memory"));
    }
};

struct Job {
    engine::GpuFallback fallback;
    int moves = 0;
    bool onGpu = true;

    void load(Failing work) {
        fallback.load(
            onGpu, [&] { work(); }, [this] { move(); });
    }
    QString fill(Failing work, const QString& notice = {}) {
        const auto filled = [&] {
            work();
            core::FilledWindow window;
            window.notice = notice;
            return window;
        };
        return fallback.fill(onGpu, filled, [this] { move(); }).notice;
    }
    void move() {
        ++moves;
        onGpu = false;
    }
};

template <class Work>
core::Error errorOf(const Work& work) {
    try {
        engine::withPlainErrors(QStringLiteral("Fill"), work);
    } catch (const core::Error& error) {
        return error;
    }
    return {ErrorKind::Usage, {}, QStringLiteral("nothing was thrown")};
}

class TestGpuFallback : public QObject {
    Q_OBJECT
 private Q_SLOTS:
    void aWindowWithoutMemoryIsFilledOnTheCpu() {
        const QString told = QStringLiteral("Mind the gap");
        Job job;
        job.load({});
        QCOMPARE(job.fill({}, told), told);
        QCOMPARE(job.moves, 0);
        const QString notice = job.fill({.failures = 1}, told);
        QCOMPARE(job.moves, 1);
        QVERIFY(notice.contains(QStringLiteral("processor")) && notice.contains(told));
        // Told once.
        QCOMPARE(job.fill({}, told), told);
    }

    void aNetworkWithoutMemoryIsLoadedOnTheCpu() {
        Job job;
        job.load({.failures = 1});
        QCOMPARE(job.moves, 1);
        QVERIFY(job.fill({}).contains(QStringLiteral("processor")));
        QVERIFY(job.fill({}).isEmpty());
        QCOMPARE(job.moves, 1);
        // The next job has the GPU again, and nothing to tell.
        job.onGpu = true;
        job.load({.failures = 1});
        job.onGpu = true;
        job.load({});
        QVERIFY(job.fill({}).isEmpty());
    }

    void otherFailuresAreTheCallers() {
        for (const bool load : {true, false}) {
            const auto run = [load](Job& job, const Failing& work) { load ? job.load(work) : void(job.fill(work)); };
            Job onCpu;
            onCpu.onGpu = false;
            QVERIFY_EXCEPTION_THROWN(run(onCpu, {.failures = 1}), core::Error);
            Job broken;
            QVERIFY_EXCEPTION_THROWN(run(broken, {.failures = 1, .kind = ErrorKind::EngineFailed}), core::Error);
            QCOMPARE(onCpu.moves + broken.moves, 0);
        }
        Job twice;
        QVERIFY_EXCEPTION_THROWN(twice.fill({.failures = 2}), core::Error);
        QCOMPARE(twice.moves, 1);
    }

    void whoseMemory() {
        for (const char* words : {"CUDA error: out of memory\nCUDA kernel errors might be reported later", "CUDA: out of memory",
                                  "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`",
                                  "cuDNN error: CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED"}) {
            const core::Error error = errorOf([&] { TORCH_CHECK(false, words); });
            QCOMPARE(error.kind(), ErrorKind::OutOfMemory);
            QVERIFY2(error.reason().contains(QStringLiteral("GPU")), words);
        }
        const core::Error device = errorOf([] { TORCH_CHECK_WITH(OutOfMemoryError, false, "none left"); });
        QCOMPARE(device.kind(), ErrorKind::OutOfMemory);
        const core::Error host = errorOf([] { (void)at::empty({int64_t{1} << 48}); });
        QCOMPARE(host.kind(), ErrorKind::OutOfMemory);
        QVERIFY(!host.reason().contains(QStringLiteral("GPU")));
        const core::Error wrong = errorOf([] { (void)at::zeros({2}).reshape({3}); });
        QCOMPARE(wrong.kind(), ErrorKind::EngineFailed);
        QCOMPARE(errorOf([] { throw ml::Cancelled(); }).kind(), ErrorKind::Cancelled);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestGpuFallback)
#include "test_gpu_fallback.moc"

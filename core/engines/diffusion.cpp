// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/diffusion.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <queue>
#include <tuple>
#include <vector>

namespace lacuna::core {

namespace {

constexpr float kFar = 1e6F;
const cv::Point kNeighbours[4] = {{0, -1}, {-1, 0}, {1, 0}, {0, 1}};

class March {
 public:
    March(cv::Mat& rgb, const cv::Mat& unknown, Diffusion method, int radius)
        : m_rgb(rgb),
          m_method(method),
          m_time(rgb.size(), CV_32FC1, cv::Scalar(0)),
          m_inside(unknown != 0),
          m_done(unknown == 0) {
        for (int dy = -radius; dy <= radius; ++dy)
            for (int dx = -radius; dx <= radius; ++dx)
                if ((dx != 0 || dy != 0) && dx * dx + dy * dy <= radius * radius) m_disc.emplace_back(dx, dy);
        m_time.setTo(kFar, m_inside);
        m_total = cv::countNonZero(m_inside);
    }

    bool run(const std::function<void(double)>& progress, const std::stop_token& stop) {
        seed();
        int filled = 0;
        while (!m_front.empty()) {
            const auto [time, y, x] = m_front.top();
            m_front.pop();
            if (m_done.at<uchar>(y, x) == 2) continue;
            m_done.at<uchar>(y, x) = 2;
            for (const cv::Point& step : kNeighbours) {
                const int nx = x + step.x, ny = y + step.y;
                if (!valid(nx, ny) || m_done.at<uchar>(ny, nx) != 0) continue;
                m_time.at<float>(ny, nx) = arrival(nx, ny);
                if (m_method == Diffusion::Telea) {
                    paintTelea(nx, ny);
                } else {
                    paintAlongIsophotes(nx, ny);
                }
                m_done.at<uchar>(ny, nx) = 1;
                m_front.emplace(m_time.at<float>(ny, nx), ny, nx);
                if (++filled % 512 == 0) {
                    if (stop.stop_requested()) return false;
                    if (progress) progress(static_cast<double>(filled) / m_total);
                }
            }
        }
        return true;
    }

 private:
    bool valid(int x, int y) const { return x >= 0 && y >= 0 && x < m_rgb.cols && y < m_rgb.rows; }
    bool known(int x, int y) const { return valid(x, y) && m_done.at<uchar>(y, x) != 0; }

    void seed() {
        for (int y = 0; y < m_inside.rows; ++y) {
            for (int x = 0; x < m_inside.cols; ++x) {
                if (m_inside.at<uchar>(y, x) != 0) continue;
                m_done.at<uchar>(y, x) = 1;
                for (const cv::Point& step : kNeighbours) {
                    if (!valid(x + step.x, y + step.y) || m_inside.at<uchar>(y + step.y, x + step.x) == 0) continue;
                    m_front.emplace(0.F, y, x);
                    break;
                }
            }
        }
    }

    // Upwind solution of |grad T| = 1 from the neighbours that the front has reached.
    float arrival(int x, int y) const {
        const auto least = [&](int ax, int ay, int bx, int by) {
            return std::min(known(ax, ay) ? m_time.at<float>(ay, ax) : kFar, known(bx, by) ? m_time.at<float>(by, bx) : kFar);
        };
        const float a = least(x - 1, y, x + 1, y), b = least(x, y - 1, x, y + 1);
        if (a >= kFar || b >= kFar || std::abs(a - b) >= 1.F) return std::min(a, b) + 1.F;
        return 0.5F * (a + b + std::sqrt(2.F - (a - b) * (a - b)));
    }

    cv::Vec2f timeGradient(int x, int y) const {
        const float here = m_time.at<float>(y, x);
        const auto along = [&](int dx, int dy) {
            const bool ahead = known(x + dx, y + dy), behind = known(x - dx, y - dy);
            const float next = ahead ? m_time.at<float>(y + dy, x + dx) : here,
                        last = behind ? m_time.at<float>(y - dy, x - dx) : here;
            return ahead && behind ? 0.5F * (next - last) : next - last;
        };
        return {along(1, 0), along(0, 1)};
    }

    // Change of the picture per pixel along one axis, from known pixels only.
    cv::Vec3f slope(int x, int y, int dx, int dy) const {
        const bool ahead = known(x + dx, y + dy), behind = known(x - dx, y - dy);
        if (ahead && behind) return (at(x + dx, y + dy) - at(x - dx, y - dy)) * 0.5F;
        if (ahead) return at(x + dx, y + dy) - at(x, y);
        if (behind) return at(x, y) - at(x - dx, y - dy);
        return {0.F, 0.F, 0.F};
    }

    const cv::Vec3f& at(int x, int y) const { return m_rgb.at<cv::Vec3f>(y, x); }

    void paintTelea(int x, int y) {
        const cv::Vec2f normal = timeGradient(x, y);
        const float here = m_time.at<float>(y, x);
        cv::Vec3f sum(0.F, 0.F, 0.F), least = cv::Vec3f::all(kFar), most = cv::Vec3f::all(-kFar);
        float weights = 0.F;
        for (const cv::Point& d : m_disc) {
            const int kx = x + d.x, ky = y + d.y;
            if (!known(kx, ky)) continue;
            for (int c = 0; c < 3; ++c) {
                least[c] = std::min(least[c], at(kx, ky)[c]);
                most[c] = std::max(most[c], at(kx, ky)[c]);
            }
            const float square = static_cast<float>(d.x * d.x + d.y * d.y);
            const float along =
                std::abs(static_cast<float>(d.x) * normal[0] + static_cast<float>(d.y) * normal[1]) / std::sqrt(square);
            const float w = std::max(along, 1e-3F) / square / (1.F + std::abs(m_time.at<float>(ky, kx) - here));
            // Trends taken from guesses feed on themselves in a wide hole and run off to black or white: they fade with depth and
            // the result stays within the values around.
            const float trust = 1.F / (1.F + m_time.at<float>(ky, kx));
            const cv::Vec3f trend = slope(kx, ky, 1, 0) * (trust * static_cast<float>(-d.x)) +
                                    slope(kx, ky, 0, 1) * (trust * static_cast<float>(-d.y));
            sum += (at(kx, ky) + trend) * w;
            weights += w;
        }
        set(x, y, sum, weights, least, most);
    }

    void paintAlongIsophotes(int x, int y) {
        cv::Vec3f sum(0.F, 0.F, 0.F);
        float weights = 0.F;
        for (const cv::Point& d : m_disc) {
            const int kx = x + d.x, ky = y + d.y;
            if (!known(kx, ky)) continue;
            const cv::Vec3f sx = slope(kx, ky, 1, 0), sy = slope(kx, ky, 0, 1);
            const float gx = sx[0] + sx[1] + sx[2], gy = sy[0] + sy[1] + sy[2];
            const float square = static_cast<float>(d.x * d.x + d.y * d.y), steep = std::sqrt(gx * gx + gy * gy);
            // How well the way to this neighbour follows its line of equal brightness; flat neighbours count as half.
            const float along = steep < 1e-4F ? 0.5F
                                              : std::abs(static_cast<float>(d.x) * -gy + static_cast<float>(d.y) * gx) /
                                                    (steep * std::sqrt(square));
            const float w = std::max(along * along, 1e-3F) / square;
            sum += at(kx, ky) * w;
            weights += w;
        }
        set(x, y, sum, weights, cv::Vec3f::all(0.F), cv::Vec3f::all(1.F));
    }

    void set(int x, int y, const cv::Vec3f& sum, float weights, const cv::Vec3f& least, const cv::Vec3f& most) {
        cv::Vec3f value = sum * (1.F / weights);  // the neighbour that the front came from is always known
        for (int c = 0; c < 3; ++c) value[c] = std::clamp(value[c], least[c], most[c]);
        m_rgb.at<cv::Vec3f>(y, x) = value;
    }

    using Entry = std::tuple<float, int, int>;  // arrival, row, column: ties are broken by place, so the order is always the same
    cv::Mat& m_rgb;
    Diffusion m_method;
    cv::Mat m_time, m_inside, m_done;  // m_done: 0 unknown, 1 has a value, 2 passed by the front
    std::vector<cv::Point> m_disc;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_front;
    int m_total = 1;
};

}  // namespace

bool diffuse(cv::Mat& rgb, const cv::Mat& unknown, Diffusion method, int radius, const std::function<void(double)>& progress,
             const std::stop_token& stop) {
    return March(rgb, unknown, method, std::max(1, radius)).run(progress, stop);
}

}  // namespace lacuna::core

// Runs a function over a stream of inputs on several threads, and hands the
// results over in the order of the inputs.
#ifndef CLAIMLINE_IN_ORDER_H_
#define CLAIMLINE_IN_ORDER_H_

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_pipeline.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

namespace claimline {

// Calls `next()`, which returns an optional input, until it returns none;
// `work(input)` for each; `done(result)` for each result in the order of the
// inputs. `work` runs on up to `threads` threads at a time, `next` and `done`
// on one each. Only a few inputs per thread are in flight. With one thread
// everything runs on the caller's.
void RunInOrder(int threads, auto&& next, auto&& work, auto&& done) {
  namespace tbb = oneapi::tbb;
  // Holds for what `work` does side by side, too. More threads than processors
  // are the user's choice.
  const tbb::global_control limit(
      tbb::global_control::max_allowed_parallelism,
      static_cast<std::size_t>(std::max(threads, 1)));
  if (threads <= 1) {
    while (auto input = next()) done(work(std::move(*input)));
    return;
  }
  using In = typename decltype(next())::value_type;
  using Out = decltype(work(std::declval<In>()));
  // TBB hands its items on by copy, so what cannot be copied travels by
  // address; each stage takes the address it is given into its keeping.
  const auto read = tbb::make_filter<void, In*>(
      tbb::filter_mode::serial_in_order, [&](tbb::flow_control& flow) {
        auto input = next();
        if (input) return std::make_unique<In>(std::move(*input)).release();
        flow.stop();
        return static_cast<In*>(nullptr);
      });
  const auto transform =
      tbb::make_filter<In*, Out*>(tbb::filter_mode::parallel, [&](In* input) {
        const std::unique_ptr<In> owned(input);
        return std::make_unique<Out>(work(std::move(*owned))).release();
      });
  const auto write = tbb::make_filter<Out*, void>(
      tbb::filter_mode::serial_in_order, [&](Out* output) {
        const std::unique_ptr<Out> owned(output);
        done(std::move(*owned));
      });
  const std::size_t in_flight = 4 * static_cast<std::size_t>(threads);
  tbb::task_arena arena(threads);
  arena.execute(
      [&] { tbb::parallel_pipeline(in_flight, read & transform & write); });
}

}  // namespace claimline

#endif  // CLAIMLINE_IN_ORDER_H_

#include "cli/cli.h"

int main(int argc, char** argv) {
  return claimline::RunCommandLine({argv + 1, argv + argc});
}

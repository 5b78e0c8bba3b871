// Runs the program as a user does, through the shell.
#ifndef CLAIMLINE_TESTS_CLI_PROGRAM_H_
#define CLAIMLINE_TESTS_CLI_PROGRAM_H_

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace claimline {

struct Ran {
  int exit_code = 0;
  std::string out;
  std::string err;
};

inline std::string ContentOf(const std::filesystem::path& path) {
  std::ostringstream content;
  content << std::ifstream(path, std::ios::binary).rdbuf();
  return content.str();
}

// A test with a folder of its own, in which nothing but it writes, not even the
// same test of another build.
class ProgramTest : public testing::Test {
 protected:
  ProgramTest() : folder_(std::filesystem::path(testing::TempDir()) / Name()) {
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directories(folder_);
  }
  ~ProgramTest() override { std::filesystem::remove_all(folder_); }

  // Runs `command` in the project's folder, `claimline` in it being the program
  // that was built.
  Ran Run(const std::string& command) const {
    const std::string out = Path("stdout"), err = Path("stderr");
    const std::string line = "PATH=" CLAIMLINE_FOLDER ":\"$PATH\"; { " +
                             command + "\n} >" + out + " 2>" + err;
    const int status = std::system(line.c_str());
    Ran ran{WEXITSTATUS(status), ContentOf(out), ContentOf(err)};
    std::filesystem::remove(out);
    std::filesystem::remove(err);
    return ran;
  }

  std::string Path(const std::string& name) const { return folder_ / name; }

  std::string Write(const std::string& name, std::string_view content) const {
    std::ofstream(Path(name), std::ios::binary) << content;
    return Path(name);
  }

 private:
  static std::string Name() {
    const auto* info = testing::UnitTest::GetInstance()->current_test_info();
    return std::string("claimline_") + info->test_suite_name() + "_" +
           info->name() + '_' + std::to_string(getpid());
  }

  std::filesystem::path folder_;
};

}  // namespace claimline

#endif  // CLAIMLINE_TESTS_CLI_PROGRAM_H_

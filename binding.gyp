{
  "targets": [
    {
      "target_name": "ipmix_cmake",
      "type": "none",
      "actions": [
        {
          "action_name": "cmake_build",
          "message": "Building build/Release/ipmix.node with CMake",
          "inputs": ["CMakeLists.txt"],
          "outputs": ["<(INTERMEDIATE_DIR)/never_made_so_that_the_build_record_decides"],
          "action": ["node", "scripts/build.mjs"]
        }
      ]
    }
  ]
}

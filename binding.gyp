{
  "targets": [
    {
      "target_name": "ipmix_cmake",
      "type": "none",
      "actions": [
        {
          "action_name": "delegate to the CMake build",
          "inputs": ["CMakeLists.txt"],
          "outputs": ["build/Release/.delegated"],
          "action": ["node", "scripts/build.mjs"]
        }
      ]
    }
  ]
}

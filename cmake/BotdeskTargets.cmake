# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later

# One static library per folder of lib/: botdesk_module(api HEADERS … SOURCES … PUBLIC … PRIVATE …)
# makes botdesk_api, alias botdesk::api, with the shared options and precompiled headers.
function(botdesk_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "HEADERS;SOURCES;PUBLIC;PRIVATE")
    set(target botdesk_${name})
    add_library(${target} STATIC)
    add_library(botdesk::${name} ALIAS ${target})
    target_sources(${target}
        PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/lib FILES ${arg_HEADERS}
        PRIVATE ${arg_SOURCES})
    target_link_libraries(${target} PUBLIC ${arg_PUBLIC} PRIVATE botdesk_options ${arg_PRIVATE})
    target_precompile_headers(${target} REUSE_FROM botdesk_pch)
    # CMake 3.25 would not look for Q_OBJECT in a header that is new.
    set_property(TARGET ${target} APPEND PROPERTY AUTOGEN_TARGET_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt)
endfunction()

# One test program per folder of tests/: every testfoo.cpp holds one class TestFoo, registered with BOTDESK_TEST,
# and becomes one ctest entry "folder.testfoo". A file named slow… gets the label "slow".
function(botdesk_tests folder)
    cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "" "SOURCES;SUPPORT;LIBS")
    set(target test_${folder})
    add_executable(${target} ${arg_SOURCES} ${arg_SUPPORT})
    set_property(TARGET ${target} APPEND PROPERTY AUTOGEN_TARGET_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/CMakeLists.txt)
    target_link_libraries(${target} PRIVATE botdesk_options botdesk_test_support Qt6::Test ${arg_LIBS})
    if(arg_GUI)
        target_link_libraries(${target} PRIVATE Qt6::Widgets)
        target_compile_definitions(${target} PRIVATE BOTDESK_GUI_TESTS)
        target_precompile_headers(${target} REUSE_FROM botdesk_pch_gui)
    else()
        target_precompile_headers(${target} REUSE_FROM botdesk_pch)
    endif()
    foreach(source IN LISTS arg_SOURCES)
        get_filename_component(class ${source} NAME_WE)
        add_test(NAME ${folder}.${class} COMMAND ${target} ${class} WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
        set_tests_properties(${folder}.${class} PROPERTIES TIMEOUT 300
            ENVIRONMENT "QT_LOGGING_RULES=qt.*.debug=false;BOTDESK_BIN_DIR=${PROJECT_BINARY_DIR}/bin;LC_ALL=C.UTF-8")
        if(arg_GUI)
            if(class MATCHES "^slow")
                # Two programs on one display would take the focus from each other.
                set_tests_properties(${folder}.${class} PROPERTIES RESOURCE_LOCK display)
            else()
                # Quick ones need no display; those with a window manager are slow… and run in release only.
                set_property(TEST ${folder}.${class} APPEND PROPERTY ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
            endif()
        endif()
        if(class MATCHES "^slow")
            set_tests_properties(${folder}.${class} PROPERTIES LABELS slow TIMEOUT 1200)
        endif()
    endforeach()
endfunction()

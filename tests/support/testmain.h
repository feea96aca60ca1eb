// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <type_traits>

namespace Botdesk::Testing {

using MakeTest = std::unique_ptr<QObject> (*)();

//! Puts a test class on the list of the folder's one test program. @return a value, so that it can initialise a global.
bool registerTest(MakeTest make);

} // namespace Botdesk::Testing

//! At the end of testfoo.cpp, before the .moc: makes TestFoo known to the test program of its folder.
#define BOTDESK_TEST(Class) \
    [[maybe_unused]] static const bool registered##Class = Botdesk::Testing::registerTest( \
        []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });

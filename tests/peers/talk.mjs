// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// Alice's part alone, for a bot that runs elsewhere: node talk.mjs NAME '{"control":…}'
import {peopleAt} from './people.mjs';

const [name, place] = process.argv.slice(2);
await peopleAt(JSON.parse(place).control)(name);

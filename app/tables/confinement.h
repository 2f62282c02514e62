#pragma once

/// From here on this process can open no file and no connection, start no program, write nothing
/// but what goes through the pipes it has, and ends when it takes too much memory or time. False
/// when the system refuses one of these.
bool confineProcess();

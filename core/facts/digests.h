#pragma once
#include "core/facts/bodies.h"

#include <QByteArray>

#include <vector>

namespace expediente {

/// The SHA-256, in hex, of every attachment that a fact speaks of.
std::vector<QByteArray> digestsIn(const Body& body);

/// Everything in a text that looks like one: a half-filled form names what is already attached.
std::vector<QByteArray> digestsNamedIn(const QByteArray& text);

} // namespace expediente

#pragma once

namespace expediente::ui {

/// From now on a screen reader finds in every PaymentChart its months, each with its amounts.
/// Once or more often; on the GUI thread.
void makePaymentChartsAccessible();

} // namespace expediente::ui

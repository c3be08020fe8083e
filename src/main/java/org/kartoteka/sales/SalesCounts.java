package org.kartoteka.sales;

import org.kartoteka.kernel.Money;
import org.kartoteka.kernel.MonthSpan;
import org.kartoteka.platform.statistics.Estimate;
import org.kartoteka.platform.statistics.Mean;
import org.kartoteka.platform.statistics.Moments;
import org.kartoteka.platform.statistics.Share;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was bought in some months, counted from the purchases themselves. Clients in the Trash
/// count nowhere; money given back is no purchase and no visit. Each method blocks.
public interface SalesCounts {

    /// By code of the currency; none is mixed with another.
    ///
    /// @param tag only of clients who bear it now
    List<Checks> checks(MonthSpan months, Optional<String> tag);

    /// @param revenue what was bought less what was given back
    /// @param purchases what each cost, in the currency's smallest unit
    record Checks(Money revenue, Moments purchases) {

        /// The average check in the smallest unit: what purchases cost before money given back, by
        /// their number. Nothing without purchases.
        public Optional<Estimate> average() {
            return purchases.n() == 0 ? Optional.empty() : Optional.of(Mean.of(purchases));
        }
    }

    /// @param tag only clients who bear it now
    Buyers buyers(MonthSpan months, Optional<String> tag);

    /// @param again of them, who bought on two days or more
    /// @param visits days on which each buyer bought
    record Buyers(long again, Moments visits) {

        /// The share of buyers who bought again within the same months. Nothing without buyers.
        public Optional<Estimate> repeatRate() {
            return visits.n() == 0 ? Optional.empty() : Optional.of(Share.of(again, visits.n()));
        }

        /// Visits of a buyer within these months. Nothing without buyers.
        public Optional<Estimate> frequency() {
            return visits.n() == 0 ? Optional.empty() : Optional.of(Mean.of(visits));
        }
    }

    /// Clients with a single purchase in their whole time, made before `day`, the latest first.
    ///
    /// @param tag only clients who bear it now
    /// @param limit the most to return
    List<BoughtOnce> boughtOnce(LocalDate day, Optional<String> tag, int limit);

    /// @param why they stay away, as the person thinks of it
    record BoughtOnce(Purchase purchase, Optional<String> why) {}
}

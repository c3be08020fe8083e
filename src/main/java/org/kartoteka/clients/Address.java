package org.kartoteka.clients;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A postal address in its parts; a part that is not known is the empty string.
///
/// @param label such as «домашний», or empty
/// @param street street, house and flat, or the whole address where its parts could not be told
///   apart
public record Address(
        String label,
        String street,
        String city,
        String region,
        String postalCode,
        String country) {

    public Address {
        label = label.strip();
        street = street.strip();
        city = city.strip();
        region = region.strip();
        postalCode = postalCode.strip();
        country = country.strip();
    }

    public boolean isEmpty() {
        return parts().findAny().isEmpty();
    }

    /// In the order of a Russian envelope: postal code, country, region, city, street.
    public String oneLine() {
        return parts().collect(Collectors.joining(", "));
    }

    private Stream<String> parts() {
        return List.of(postalCode, country, region, city, street).stream()
                .filter(part -> !part.isEmpty());
    }
}

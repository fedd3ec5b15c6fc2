package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// What the networks take, `networks.csv`, each line with its source and the day it was read.
public final class NetworkLimitsCsv {

    private static final Map<Network, NetworkLimits> ALL = read();

    private NetworkLimitsCsv() {}

    /// Nothing for a network of which nothing is known.
    public static Optional<NetworkLimits> of(@Nullable Network network) {
        return network == null ? Optional.empty() : Optional.ofNullable(ALL.get(network));
    }

    private static Map<Network, NetworkLimits> read() {
        try (InputStream file = NetworkLimitsCsv.class.getResourceAsStream("networks.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            Map<Network, NetworkLimits> all = new EnumMap<>(Network.class);
            try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
                for (CSVRecord line : parser) {
                    all.put(
                            Network.valueOf(line.get("network")),
                            new NetworkLimits(
                                    number(line.get("characters")),
                                    number(line.get("hashtags")),
                                    number(line.get("alt")),
                                    line.get("video_ratio"),
                                    Boolean.parseBoolean(line.get("link_clickable")),
                                    line.get("source") + ", " + line.get("read_on")));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}

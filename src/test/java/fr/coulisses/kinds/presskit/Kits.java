package fr.coulisses.kinds.presskit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// Press kits as the JSON that an editor writes.
final class Kits {

    private Kits() {}

    static PressKit of(String json) {
        return JsonMapper.shared().readValue(json, PressKit.class);
    }

    /// The sample that has everything.
    static PressKit sample() {
        try (InputStream file = Objects.requireNonNull(Kits.class.getResourceAsStream("sample-1.json"))) {
            return JsonMapper.shared().readValue(file, PressKit.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

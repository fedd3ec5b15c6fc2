package fr.coulisses.artefact.ui;

import fr.coulisses.project.ui.ProjectAddress;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A photograph as an answer to a link: its address names what it shows, so a browser asks for it once.
public final class PictureResponse {

    private static final Duration A_YEAR = Duration.ofDays(365);

    private PictureResponse() {}

    /// Where a photograph of an artefact is found.
    static String address(UUID project, UUID artefact, String sha256) {
        return ProjectAddress.artefact(project, artefact) + "/images/" + sha256;
    }

    /// @param jpeg drawn here, so that a page may show it
    public static ResponseEntity<byte[]> of(byte[] jpeg) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(A_YEAR).cachePrivate().immutable())
                .contentType(MediaType.IMAGE_JPEG)
                .body(jpeg);
    }
}

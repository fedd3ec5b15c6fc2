package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.Pictures;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The photographs of artefacts, for those who may see the draft or the version that shows them.
@RestController
class PictureDownloads {

    private final Pictures pictures;

    PictureDownloads(Pictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/projets/{project}/livrables/{artefact}/images/{sha256:[0-9a-f]{64}}")
    ResponseEntity<byte[]> picture(
            @PathVariable UUID project, @PathVariable UUID artefact, @PathVariable String sha256) {
        return PictureResponse.of(pictures.read(project, artefact, sha256));
    }
}

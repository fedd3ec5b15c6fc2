package fr.coulisses.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// The styles and the scripts of the product. Browsers keep them and ask each time whether they still hold: scripts
/// name each other without a version, and a page must never run half of the old release and half of the new one.
@Configuration
class OwnFiles {

    @Bean
    SimpleUrlHandlerMapping ownFileAddresses(ResourceHttpRequestHandler styles, ResourceHttpRequestHandler components) {
        return new SimpleUrlHandlerMapping(
                Map.of("/styles/**", styles, "/components/**", components), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    ResourceHttpRequestHandler styles() {
        return folder("styles");
    }

    @Bean
    ResourceHttpRequestHandler components() {
        return folder("components");
    }

    private static ResourceHttpRequestHandler folder(String name) {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource("META-INF/resources/" + name + "/")));
        files.setCacheControl(CacheControl.noCache());
        files.setEtagGenerator(OwnFiles::fingerprint);
        // Builds of one source carry one date.
        files.setUseLastModified(false);
        return files;
    }

    /// Weak, as the bytes on the way may be compressed.
    private static String fingerprint(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.coulisses.workspace;

import com.vaadin.flow.shared.ApplicationConstants;
import fr.coulisses.shared.CheckedZip;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/// The styles and the scripts of the product. Browsers keep a style whose address names its content and never ask
/// again;
/// of all else they ask each time whether it still holds: scripts name each other without a version, and a page must
/// never run half of the old release and half of the new one.
@Configuration
class OwnFiles {

    private static final String STYLES = "META-INF/resources/styles/";
    private static final String COMPONENTS = "META-INF/resources/components/";
    private static final Pattern STYLE = Pattern.compile("[a-z-]+\\.css");

    @Bean
    SimpleUrlHandlerMapping ownFileAddresses(
            ResourceHttpRequestHandler styles,
            ResourceHttpRequestHandler keptStyles,
            ResourceHttpRequestHandler components) {
        HttpRequestHandler style = (request, response) ->
                (namesItsContent(request) ? keptStyles : styles).handleRequest(request, response);
        return new SimpleUrlHandlerMapping(
                Map.of("/styles/**", style, "/components/**", components), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    ResourceHttpRequestHandler styles() {
        return folder(STYLES, CacheControl.noCache());
    }

    @Bean
    ResourceHttpRequestHandler keptStyles() {
        return folder(STYLES, CacheControl.maxAge(Duration.ofDays(365)).immutable());
    }

    @Bean
    ResourceHttpRequestHandler components() {
        return folder(COMPONENTS, CacheControl.noCache());
    }

    /// Pages name a style with the beginning of its SHA-256, `?v-c=b9614e90`.
    private static boolean namesItsContent(HttpServletRequest request) {
        String named = request.getParameter(ApplicationConstants.CONTENT_HASH_PARAMETER);
        String path = (String) request.getAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE);
        return named != null
                && named.length() >= 8
                && STYLE.matcher(path).matches()
                && sha256(new ClassPathResource(STYLES + path)).startsWith(named);
    }

    private static ResourceHttpRequestHandler folder(String place, CacheControl cache) {
        ResourceHttpRequestHandler files = new ResourceHttpRequestHandler();
        files.setLocations(List.of(new ClassPathResource(place)));
        files.setCacheControl(cache);
        // Weak, as the bytes on the way may be compressed.
        files.setEtagGenerator(file -> "W/\"" + sha256(file) + "\"");
        // Builds of one source carry one date.
        files.setUseLastModified(false);
        return files;
    }

    /// @return nothing for a file that is not there
    private static String sha256(Resource file) {
        try {
            return file.exists() ? CheckedZip.sha256(file.getContentAsByteArray()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

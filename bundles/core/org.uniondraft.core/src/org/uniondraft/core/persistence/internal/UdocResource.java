package org.uniondraft.core.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.uniondraft.core.files.FileStamp;
import org.uniondraft.model.Identified;
import org.uniondraft.model.support.Ids;

/**
 * The resource a document lives in. It sees to the ids: what enters without one gets one, what enters with one that is
 * taken (a pasted copy) gets a new one, and what comes back (the undo of a deletion) keeps its own. It also remembers
 * which file the document belongs to and what that file was.
 */
public final class UdocResource extends XMIResourceImpl {

    private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]{0,99}");

    private final Map<String, Identified> objects = new HashMap<>();
    private Home home = Home.NONE;

    /**
     * The file a document belongs to.
     *
     * @param file the file; null if there is none yet
     * @param stamp what it was when it was last read or written; null if there is none
     * @param blocked whether it holds more than was read
     * @param older whether it is of an older format version
     */
    public record Home(Path file, FileStamp stamp, boolean blocked, boolean older) {

        /** No file yet. */
        public static final Home NONE = new Home(null, null, false, false);
    }

    /**
     * Makes an empty resource.
     *
     * @param uri the location, or null
     */
    public UdocResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
    }

    /** {@return whether a text can be an id in a file} */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** {@return the file the document belongs to} */
    public Home home() {
        return home;
    }

    /**
     * Says which file the document belongs to.
     *
     * @param home the file
     */
    public void setHome(Home home) {
        this.home = home;
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        if (object instanceof Identified identified) {
            String id = identified.getId();
            if (id == null || !isFreeFor(id, identified)) {
                id = freshId();
                identified.setId(id);
            }
            objects.put(id, identified);
        }
    }

    private String freshId() {
        String id = Ids.random().next();
        while (objects.containsKey(id)) {
            id = Ids.random().next();
        }
        return id;
    }

    private boolean isFreeFor(String id, Identified object) {
        Identified holder = objects.get(id);
        return holder == null || holder == object || !id.equals(holder.getId());
    }

    @Override
    protected void detachedHelper(EObject object) {
        if (object instanceof Identified identified) {
            objects.remove(identified.getId(), identified);
        }
        super.detachedHelper(object);
    }

    @Override
    protected EObject getEObjectByID(String id) {
        Identified object = objects.get(id);
        return object != null && id.equals(object.getId()) ? object : super.getEObjectByID(id);
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new XMIHelperImpl(this);
    }

    @Override
    protected XMLSave createXMLSave() {
        return new UdocSave(createXMLHelper());
    }

    @Override
    public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        throw new IOException("A document is loaded by DocumentFiles, which checks it first: " + getURI());
    }
}

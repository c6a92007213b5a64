/* The Windows Runtime class Windows.UI.ViewManagement.UISettings for Wine 8, which lacks it: Qt's Windows plugin asks it
   for the system's colours and ends the process when the class is missing. This one answers with a light look. It lives
   in a Wine prefix and is never shipped. Interfaces and their ids: windows.ui.viewmanagement.idl of the Windows SDK. */

#define COBJMACROS
#define INITGUID
#include <windows.h>
#include <activation.h>

DEFINE_GUID(IID_UISettings, 0x85361600, 0x1c63, 0x4627, 0xbc, 0xb1, 0x3a, 0x89, 0xe0, 0xbc, 0x9c, 0x55);
DEFINE_GUID(IID_UISettings3, 0x03021be4, 0x5254, 0x4781, 0x81, 0x94, 0x51, 0x68, 0xf7, 0xd0, 0x6d, 0x7b);

typedef struct {
    const void *const *methods;
} Face;

/* One object that lives as long as the process; its faces and its factory are told apart by address alone. */
static const Face factory, plain, colours;

static HRESULT WINAPI query(Face *face, REFIID id, void **out)
{
    const Face *found = NULL;

    if (IsEqualGUID(id, &IID_IUnknown) || IsEqualGUID(id, &IID_IInspectable) || IsEqualGUID(id, &IID_IAgileObject))
        found = face;
    else if (face == &factory)
        found = IsEqualGUID(id, &IID_IActivationFactory) ? &factory : NULL;
    else if (IsEqualGUID(id, &IID_UISettings))
        found = &plain;
    else if (IsEqualGUID(id, &IID_UISettings3))
        found = &colours;
    *out = (void *)found;
    return found ? S_OK : E_NOINTERFACE;
}

static ULONG WINAPI count(Face *face)
{
    (void)face;
    return 1;
}

static HRESULT WINAPI interface_ids(Face *face, ULONG *number, IID **ids)
{
    (void)face;
    *number = 0;
    *ids = NULL;
    return S_OK;
}

static HRESULT WINAPI class_name(Face *face, HSTRING *name)
{
    (void)face;
    *name = NULL; /* the empty string */
    return S_OK;
}

static HRESULT WINAPI trust(Face *face, TrustLevel *level)
{
    (void)face;
    *level = BaseTrust;
    return S_OK;
}

static HRESULT WINAPI activate(Face *face, void **instance)
{
    (void)face;
    *instance = (void *)&plain;
    return S_OK;
}

typedef struct {
    BYTE alpha, red, green, blue;
} Colour;

/* UIColorType: background, foreground, three darker accents, the accent, three lighter ones, the complement. */
static HRESULT WINAPI colour(Face *face, int which, Colour *value)
{
    static const Colour background = {255, 255, 255, 255}, foreground = {255, 0, 0, 0}, accent = {255, 0, 120, 212};

    (void)face;
    *value = which == 0 ? background : which == 1 ? foreground : accent;
    return S_OK;
}

static HRESULT WINAPI subscribe(Face *face, void *listener, INT64 *token)
{
    (void)face;
    (void)listener;
    *token = 1;
    return S_OK;
}

static HRESULT WINAPI unsubscribe(Face *face, INT64 token)
{
    (void)face;
    (void)token;
    return S_OK;
}

#define INSPECTABLE query, count, count, interface_ids, class_name, trust
static const void *const factory_methods[] = {INSPECTABLE, activate};
static const void *const plain_methods[] = {INSPECTABLE};
static const void *const colour_methods[] = {INSPECTABLE, colour, subscribe, unsubscribe};

static const Face factory = {factory_methods}, plain = {plain_methods}, colours = {colour_methods};

HRESULT WINAPI DllGetActivationFactory(HSTRING name, IActivationFactory **out)
{
    (void)name;
    *out = (IActivationFactory *)&factory;
    return S_OK;
}

/* icuuc.dll for Wine, which has none (Windows 10 and later do). Qt's QStringConverter asks it for encodings other than
   Unicode and Latin-1. This one knows no encoding: `ucnv_open` fails, so what needs an open converter is never reached;
   icuuc.def gives all of that one body. It lives in a Wine prefix and is never shipped. */

enum { U_UNSUPPORTED_ERROR = 16 };

void *ucnv_open(const char *name, int *status)
{
    (void)name;
    if (status)
        *status = U_UNSUPPORTED_ERROR;
    return 0;
}

int ucnv_countAvailable(void)
{
    return 0;
}

/* For a pointer, a number or nothing, as the caller takes it. */
void *unreached(void)
{
    return 0;
}

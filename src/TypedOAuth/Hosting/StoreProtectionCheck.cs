using Microsoft.Extensions.Options;
using TypedOAuth.Storage;

namespace TypedOAuth.Hosting;

/// <summary>Refuses a persistent store whose keys are not persistent, because its tokens would be unreadable after a restart.</summary>
internal sealed class StoreProtectionCheck(IOAuth2TokenStore store, IOAuth2DataProtector protector) : IValidateOptions<TypedOAuthOptions>
{
    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options) => store.IsPersistent && !protector.IsPersistent
        ? ValidateOptionsResult.Fail(
            "The token store is persistent, but its protection keys exist only in memory, so no token could be read after a restart. "
            + "In ASP.NET Core, store the keys of Data Protection: call services.AddDataProtection().PersistKeysToFileSystem(…) or a similar "
            + "method, and do not call UseEphemeralDataProtectionProvider(). In other hosts, reference TypedOAuth.AspNetCore and call "
            + "AddTypedOAuthAspNetCore(), or register an IOAuth2DataProtector with persistent keys.")
        : ValidateOptionsResult.Success;
}

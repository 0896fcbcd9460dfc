using Microsoft.Extensions.Options;
using TypedOAuth.Storage;

namespace TypedOAuth.Hosting;

/// <summary>Refuses, at start-up, a store that outlives the process with keys that do not: no token in it could be read after a restart.</summary>
internal sealed class StoreProtectionCheck(IOAuth2TokenStore store, IOAuth2DataProtector protector) : IValidateOptions<TypedOAuthOptions>
{
    public ValidateOptionsResult Validate(string? name, TypedOAuthOptions options) => store.IsPersistent && !protector.IsPersistent
        ? ValidateOptionsResult.Fail(
            "The token store is persistent, but the keys that protect it live in memory, so that no token could be read after a restart. "
            + "In ASP.NET Core, keep Data Protection's keys: call services.AddDataProtection().PersistKeysToFileSystem(…), or what your keys "
            + "are kept with, and not UseEphemeralDataProtectionProvider(). In other hosts, reference TypedOAuth.AspNetCore and call "
            + "AddTypedOAuthAspNetCore(), or register an IOAuth2DataProtector whose keys are kept.")
        : ValidateOptionsResult.Success;
}

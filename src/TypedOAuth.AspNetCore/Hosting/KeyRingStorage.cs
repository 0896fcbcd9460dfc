using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Knows where Data Protection keeps its keys, as far as it tells.</summary>
internal sealed class KeyRingStorage(
    IDataProtectionProvider provider, IKeyManager keys, IOptions<KeyManagementOptions> options, ProcessSurroundings surroundings)
{
    /// <summary>Whether the keys outlive the process. What the application has written itself is trusted.</summary>
    public bool IsPersistent => provider is not EphemeralDataProtectionProvider && (!UsesDefaultStorage || HasDefaultStorage);

    /// <summary>Returns the folder of the keys if it goes with the container that the process runs in; otherwise null.</summary>
    public string? FindContainerFolder()
    {
        if (!surroundings.IsContainer || OperatingSystem.IsWindows() || provider is EphemeralDataProtectionProvider)
        {
            return null;
        }

        var folder = UsesDefaultStorage ? DefaultFolder : (options.Value.XmlRepository as FileSystemXmlRepository)?.Directory.FullName;
        return folder is not null && KeyFolder.IsOfContainer(Path.GetFullPath(folder), surroundings.ReadMounts()) ? folder : null;
    }

    /// <summary>Whether Data Protection itself chooses where the keys are kept.</summary>
    private bool UsesDefaultStorage =>
        provider.GetType().Assembly == typeof(EphemeralDataProtectionProvider).Assembly
        && keys is XmlKeyManager
        && options.Value.XmlRepository is null;

    /// <summary>Without a folder, Windows has the registry, and other systems have nothing. The key manager has created the folder, if it could.</summary>
    private bool HasDefaultStorage =>
        Directory.Exists(DefaultFolder) || (OperatingSystem.IsWindows() && RegistryXmlRepository.DefaultRegistryKey is not null);

    private string? DefaultFolder => KeyFolder.FindDefault(surroundings, OperatingSystem.IsWindows());
}

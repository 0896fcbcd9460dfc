using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace TypedOAuth.AspNetCore.Hosting;

/// <summary>Determines where Data Protection stores its keys.</summary>
internal sealed class KeyRingStorage(
    IDataProtectionProvider provider, IKeyManager keys, IOptions<KeyManagementOptions> options, ProcessSurroundings surroundings)
{
    /// <summary>Whether the keys outlive the process. If the application replaces a part of Data Protection, its keys are assumed to be stored.</summary>
    public bool IsPersistent => provider is not EphemeralDataProtectionProvider && (!UsesDefaultStorage || HasDefaultStorage);

    /// <summary>Returns the folder of the keys if it is deleted with the container; otherwise returns null.</summary>
    public string? FindContainerFolder()
    {
        if (!surroundings.IsContainer || OperatingSystem.IsWindows() || provider is EphemeralDataProtectionProvider)
        {
            return null;
        }

        var folder = UsesDefaultStorage ? DefaultFolder : (options.Value.XmlRepository as FileSystemXmlRepository)?.Directory.FullName;
        return folder is not null && KeyFolder.IsOfContainer(Path.GetFullPath(folder), surroundings.ReadMounts()) ? folder : null;
    }

    /// <summary>Whether Data Protection itself chooses where the keys are stored.</summary>
    private bool UsesDefaultStorage =>
        provider.GetType().Assembly == typeof(EphemeralDataProtectionProvider).Assembly
        && keys is XmlKeyManager
        && options.Value.XmlRepository is null;

    /// <summary>Whether the default storage exists: the folder, which the key manager creates, or the registry on Windows.</summary>
    private bool HasDefaultStorage =>
        Directory.Exists(DefaultFolder) || (OperatingSystem.IsWindows() && RegistryXmlRepository.DefaultRegistryKey is not null);

    private string? DefaultFolder => KeyFolder.FindDefault(surroundings, OperatingSystem.IsWindows());
}

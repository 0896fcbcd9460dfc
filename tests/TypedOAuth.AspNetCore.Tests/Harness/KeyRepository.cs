using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace TypedOAuth.AspNetCore.Tests.Harness;

/// <summary>Stores Data Protection's keys. A test can make it unavailable.</summary>
internal sealed class KeyRepository : IXmlRepository
{
    private readonly List<XElement> _elements = [];

    public bool IsOutOfReach { get; set; }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        ThrowIfOutOfReach();
        return [.. _elements];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ThrowIfOutOfReach();
        _elements.Add(element);
    }

    /// <summary>Deletes all keys.</summary>
    public void Clear() => _elements.Clear();

    /// <summary>Makes Data Protection store its keys here.</summary>
    public void Register(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("test");
        services.Configure<KeyManagementOptions>(options => options.XmlRepository = this);
    }

    private void ThrowIfOutOfReach()
    {
        if (IsOutOfReach)
        {
            throw new IOException("The key vault does not answer.");
        }
    }
}

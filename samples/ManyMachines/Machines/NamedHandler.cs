namespace ManyMachines.Machines;

/// <summary>Adds the name of the process to each token request.</summary>
internal sealed class NamedHandler : DelegatingHandler
{
    /// <summary>The header with the name.</summary>
    public const string Header = "X-Machine";

    private readonly string _name;

    public NamedHandler(string name)
        : base(new SocketsHttpHandler()) => _name = name;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add(Header, _name);
        return base.SendAsync(request, cancellationToken);
    }
}
